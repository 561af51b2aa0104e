# قراءة المستندات: ما أُصلح.
parse-charset-misdeclared = تقول الخلاصة إن ترميزها { $stated } وهو في الحقيقة { $used }؛ فقُرئت بترميز { $used }.
parse-charset-guessed = لا تذكر الخلاصة ترميزها؛ فقُرئت بترميز { $used }. حدِّد encoding لهذا المصدر إن بدا النص خاطئًا.
parse-charset-unknown = الترميز { $label } غير معروف؛ فاستُعمل غيره.
parse-invalid-bytes = { $count ->
    [zero] لم يُستبدل أي محرف.
    [one] استُبدل محرف تالف واحد.
    [two] استُبدل محرفان تالفان.
    [few] استُبدلت { $count } محارف تالفة.
    [many] استُبدل { $count } محرفًا تالفًا.
   *[other] استُبدل { $count } محرف تالف.
}
parse-malformed = بنية الخلاصة معيبة؛ فأُصلحت وقُرئت.
parse-junk-before-root = تُجووز نص يسبق الخلاصة.
parse-truncated = الخلاصة مبتورة؛ فقُرئ ما سبق موضع البتر.
parse-entries-dropped = { $kept ->
    [zero] لم تؤخذ أي مادة
    [one] أُخذت أحدث مادة
    [two] أُخذت أحدث مادتين
    [few] أُخذت أحدث { $kept } مواد
    [many] أُخذت أحدث { $kept } مادة
   *[other] أُخذت أحدث { $kept } مادة
}، { $dropped ->
    [zero] ولم تُترك مادة أقدم منها.
    [one] وتُركت مادة واحدة أقدم منها.
    [two] وتُركت مادتان أقدم منها.
    [few] وتُركت { $dropped } مواد أقدم منها.
    [many] وتُركت { $dropped } مادة أقدم منها.
   *[other] وتُركت { $dropped } مادة أقدم منها.
}
parse-field-cut = نص أطول من الحد؛ فاقتُطع آخره.
parse-body-simplified = مقال أعمق أو أكبر من الحد؛ فبُسِّط.
parse-date-unreadable = تعذّرت قراءة التاريخ «{ $text }»؛ فاستُعمل وقت أول ظهور.
parse-front-matter = تعذّرت قراءة ترويسة الملف عند السطر { $line }؛ راجع كتابتها.

# قراءة المستندات: ما لم يُقرأ.
parse-empty = المستند فارغ.
parse-not-a-feed = ليس هذا خلاصةً ولا مقالًا؛ راجع العنوان.
parse-opml = هذه قائمة خلاصات؛ استوردها بالأمر “sources import”.
parse-binary = ليس هذا نصًا؛ أعطِ عنوان خلاصة أو ملفًا نصيًا.
parse-defect = تعذّرت قراءة المستند لخلل في «صحيفة»؛ نرجو الإبلاغ عنه.
