## الجلب عبر HTTP

fetch-invalid-url = ‏{ $url } ليس عنوان http أو https؛ صحّحه في ملف الإعدادات.
fetch-scheme = يبدأ { $url } بـ { $scheme }:، ولا بد للخلاصة من http: أو https:.
fetch-header = تعذّر إرسال الترويسة { $name } لهذا المصدر؛ صحّحها في ملف الإعدادات.
fetch-proxy = تعذّر استعمال الوسيط { $proxy }؛ صحّحه في ملف الإعدادات.
fetch-setup = لا يمكن الجلب على هذا الجهاز: { $reason }.
fetch-resolve = لم يُعثر على { $host }؛ تحقّق من العنوان ومن اتصالك.
fetch-refused = يرفض { $host } الاتصال؛ حاول لاحقًا.
fetch-unreachable = تعذّر الوصول إلى { $host } ({ $reason })؛ تحقّق من اتصالك.
fetch-tls-expired = انتهت صلاحية شهادة { $host }؛ حاول لاحقًا أو أبلغ صاحب الموقع.
fetch-tls-not-yet-valid = لم تبدأ صلاحية شهادة { $host } بعد؛ تحقّق من ساعة جهازك.
fetch-tls-wrong-name = شهادة { $host } صادرة لاسم آخر؛ تحقّق من العنوان.
fetch-tls-unknown-issuer = شهادة { $host } صادرة عن جهة لا يثق بها هذا الجهاز.
fetch-tls-revoked = أُلغيت شهادة { $host }؛ لا تثق بهذا الخادم.
fetch-tls-no-authorities = تعذّر التحقّق من { $host } لخلوّ هذا الجهاز من شهادات جهات الإصدار؛ ثبّت الحزمة ca-certificates.
fetch-tls-not-tls = لا يدعم { $host } بروتوكول https؛ جرّب العنوان مع http:.
fetch-tls-other = تعذّر إنشاء اتصال آمن مع { $host } ({ $reason }).
fetch-timeout-connect = تعذّر الوصول إلى { $url } خلال { $seconds ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
  }؛ حاول لاحقًا.
fetch-timeout-first-byte = لم يُجب { $url } خلال { $seconds ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
  }؛ حاول لاحقًا أو زِد مهلته.
fetch-timeout-idle = انقطع { $url } عن الإرسال في أثناء جوابه مدة { $seconds ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
  }؛ حاول لاحقًا.
fetch-timeout-whole = لم يكتمل جواب { $url } خلال { $seconds ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
  }؛ حاول لاحقًا أو زِد مهلته.
fetch-status = أجاب { $url } بالحالة { $status }.
fetch-status-forbidden = لا يسمح { $url } بقراءته (الحالة { $status })؛ لعلّه يحتاج إلى كلمة مرور أو إلى متصفح.
fetch-status-not-found = لا شيء في { $url } (الحالة { $status })؛ تحقّق من العنوان.
fetch-status-too-many = كثرت الطلبات على { $url } (الحالة { $status })؛ باعد بين مرات تحديثه.
fetch-status-server = في خادم { $url } عطل (الحالة { $status })؛ حاول لاحقًا.
fetch-status-wait = يطلب { $url } الانتظار { $seconds ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
  } (الحالة { $status }).
fetch-held = طلب { $host } الكفّ عن سؤاله { $seconds ->
    [zero] أقل من ثانية
    [one] ثانية أخرى
    [two] ثانيتين أخريين
    [few] { $seconds } ثوانٍ أخرى
    [many] { $seconds } ثانية أخرى
   *[other] { $seconds } ثانية أخرى
  }.
fetch-gone = أُزيل { $url } نهائيًا؛ احذف المصدر أو ابحث عن عنوانه الجديد.
fetch-too-large = يزيد حجم { $url } على { $megabytes ->
    [zero] صفر ميغابايت
    [one] ميغابايت واحد
    [two] اثنين ميغابايت
    [few] { $megabytes } ميغابايت
    [many] { $megabytes } ميغابايت
   *[other] { $megabytes } ميغابايت
  } فلم يُقرأ.
fetch-redirect-loop = يدور { $url } في حلقة من التحويلات؛ تحقّق من العنوان.
fetch-redirect-count = يحوّل { $url } أكثر من { $count ->
    [zero] صفر مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
  }؛ تحقّق من العنوان.
fetch-redirect-target = يحوّل { $url } من غير أن يذكر إلى أين؛ تحقّق من العنوان.
fetch-redirect-scheme = يحوّل { $url } إلى { $target }، وليس هذا عنوانًا على الوِب.
fetch-redirect-private = يقود { $url } إلى { $target } داخل شبكتك، فرُفض ذلك؛ إن كنت تثق به فاكتب هذا العنوان في ملف الإعدادات.
fetch-cut = انقطع جواب { $url } بعد { $bytes ->
    [zero] صفر بايت
    [one] بايت واحد
    [two] بايتين
    [few] { $bytes } بايتات
    [many] { $bytes } بايتًا
   *[other] { $bytes } بايت
  }؛ حاول لاحقًا.
fetch-encoding = جواب { $url } مضغوط بطريقة { $encoding } وهي غير مفهومة.
fetch-protocol = جواب { $url } ليس HTTP صحيحًا ({ $reason }).
fetch-cancelled = أُوقف التحديث.

## الملفات

file-not-found = لا وجود لـ { $path }؛ تحقّق من المسار في ملف الإعدادات.
file-denied = لا إذن بقراءة { $path }؛ غيّر أذوناته.
file-not-a-file = ليس { $path } ملفًا ولا مجلدًا.
file-too-large = يزيد حجم { $path } على { $megabytes ->
    [zero] صفر ميغابايت
    [one] ميغابايت واحد
    [two] اثنين ميغابايت
    [few] { $megabytes } ميغابايت
    [many] { $megabytes } ميغابايت
   *[other] { $megabytes } ميغابايت
  } فلم يُقرأ.
file-nothing-matched = لا ملف يطابق { $pattern }؛ تحقّق من المسار في ملف الإعدادات.
file-pattern = ‏{ $pattern } ليس نمطًا صحيحًا ({ $reason })؛ صحّحه في ملف الإعدادات.
file-too-many = في { $path } أكثر من { $count ->
    [zero] صفر ملف
    [one] ملف واحد
    [two] ملفين
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
  }؛ وتُرك الباقي.
file-unreadable = تعذّرت قراءة { $path }: ‏{ $reason }.
