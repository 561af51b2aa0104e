### كل جمل الواجهة بالعربية. الرسائل نفسها بالإنكليزية في `en.ftl`.

## الأوامر كما تسردها صفحة المساعدة

command-select-next = انزل سطرًا
command-select-previous = اصعد سطرًا
command-page-down = صفحة إلى الأسفل
command-page-up = صفحة إلى الأعلى
command-half-page-down = نصف صفحة إلى الأسفل
command-half-page-up = نصف صفحة إلى الأعلى
command-select-first = اذهب إلى البداية
command-select-last = اذهب إلى النهاية
command-focus-left = اذهب إلى اللوح الأيسر
command-focus-right = اذهب إلى اللوح الأيمن
command-focus-next = اذهب إلى اللوح التالي
command-focus-previous = اذهب إلى اللوح السابق
command-focus-filter = اذهب إلى المرشّح
command-focus-list = اذهب إلى القائمة
command-focus-reader = اذهب إلى المقال
command-open = افتح أو طبّق
command-back = رجوع
command-quit = خروج
command-help = اعرض المفاتيح
command-suspend = علّق البرنامج
command-redraw = أعد رسم الشاشة
command-page-or-next-unread = صفحة إلى الأسفل في المقال، ثم المقال التالي غير المقروء
command-next-unread = المقال التالي غير المقروء
command-previous-unread = المقال السابق غير المقروء
command-toggle-read = علّمه مقروءًا أو غير مقروء
command-toggle-star = ضع النجمة أو أزلها
command-mark-view-read = علّم كل ما في القائمة مقروءًا
command-undo = تراجع
command-clear-filter = امسح المرشّح
command-refresh-source = حدّث هذا المصدر
command-refresh-all = حدّث كل المصادر
command-cancel-refresh = إيقاف التحديث
command-show-sources = اعرض المصادر وأخطاءها
command-show-problems = اعرض أخطاء الإعدادات
command-add-feed = أضف خلاصة
command-add-folder = أضف مجلد مقالات
command-import-opml = استورد ملف OPML
command-show-catalogue = اختر من فهرس الخلاصات
command-open-link = افتح صفحة المقال
command-copy-link = انسخ رابط المقال
command-show-links = اعرض روابط المقال
command-toggle-zen = اعرض المقال وحده
command-toggle-furniture = أظهر لوازم الصفحة أو أخفها
command-toggle-marks = أظهر الحركات أو أخفها
command-wider-text = نص أعرض
command-narrower-text = نص أضيق
command-calibrate = أيّ الأوضاع يُقرأ صحيحًا على هذه الطرفية

## الإعدادات: الأخطاء

config-problem-at = ‏{ $file }، السطر { $line }، العمود { $column }: { $problem }
config-problem = ‏{ $file }: { $problem }
config-unknown-key = ليس في الجدول [{ $table }] مفتاح اسمه «{ $key }».
config-unknown-table = لا يوجد جدول اسمه [{ $key }].
config-outside-table = المفتاح «{ $key }» خارج الجداول كلها.
config-missing-key = ينقص الجدول [[{ $table }]] المفتاح «{ $key }».
config-wrong-type = قيمة «{ $key }» { $found }، والمطلوب { $expected }.
config-bad-value = لا تصلح «{ $value }» قيمةً للمفتاح «{ $key }».
config-empty-text = يجب أن تكون قيمة «{ $key }» نصًا في سطر واحد غير فارغ.
config-single-brackets = الجدول [{ $table }] بين قوسين مفردين.
config-no-location = ليس لهذا المصدر url ولا path.
config-url-and-path = لهذا المصدر url وpath معًا.
config-url-without-scheme = لا يبدأ «{ $url }» بـ https://‎.
config-url-scheme = لا تُجلب الخلاصات عبر «{ $scheme }:‎».
config-url-malformed = ليس «{ $url }» عنوان خلاصة.
config-duplicate-location = ‏«{ $location }» هو المصدر «{ $name }» نفسه.
config-duplicate-name = هناك مصدر آخر اسمه «{ $name }».
config-duplicate-filter = هناك مرشّح آخر اسمه «{ $name }».
config-duplicate-filter-key = لمرشّح آخر المفتاح نفسه.
config-filter-key-taken = المفتاح «{ $key }» مربوط بالأمر { $command }.
config-path-missing = لا شيء في «{ $path }».
config-path-unreadable = تتعذر قراءة «{ $path }».
config-path-not-utf8 = يؤدي «{ $path }» إلى مجلد ليس اسمه بترميز UTF-8.
config-bad-pattern = ‏«{ $pattern }» نمط غير صالح.
config-bad-cookie = لا يمكن إرسال «{ $name }» ملفَّ تعريف ارتباط.
config-bad-auth = ليس هنا كلمة سر واحدة مع اسم مستخدمها ولا رمز واحد.
config-bad-proxy = ليس هذا عنوان وسيط.
config-bad-header = لا يمكن إرسال «{ $name }» في الترويسة.
config-bad-key = لا يوجد مفتاح لوحة اسمه «{ $key }».
config-unknown-command = لا يوجد أمر اسمه «{ $command }».
config-key-clash = لا يجتمع «{ $keys }» و«{ $other }» في [keys.{ $table }].
config-uneven-layout = في طرفي التخطيط { $from } و{ $to } من المحارف.
config-unknown-theme = لا توجد سمة اسمها «{ $name }».
config-not-utf8 = الملف ليس بترميز UTF-8.
config-too-large = حجم الملف أكبر من { $max } ميبيبايت.
config-not-a-file = هذا ليس ملفًا.
config-unreadable = تتعذر قراءة الملف: { $reason }.

config-watch-feed = لا تُراقَب إلا الملفات، وهذا المصدر خلاصة.
config-clean-no-source = لا مصدر اسمه «{ $name }».
config-rule-idle = لا تفعل هذه القاعدة شيئًا.
config-rule-list = تأخذ القاعدة كل ما تجده من مقالات؛ لا مكان فيها لـ“sort:” ولا لـ“limit:”.
config-list-key = لا يقال «{ $key }» عن قائمة خلاصات كاملة.
config-list-refused = { $count ->
    [zero] لم تُترك أي خلاصة من هذه القائمة: { $problem }
    [one] تُركت خلاصة واحدة من هذه القائمة: { $problem }
    [two] تُركت خلاصتان من هذه القائمة، وأولاهما: { $problem }
    [few] تُركت { $count } خلاصات من هذه القائمة، وأولاها: { $problem }
    [many] تُركت { $count } خلاصةً من هذه القائمة، وأولاها: { $problem }
   *[other] تُركت { $count } خلاصة من هذه القائمة، وأولاها: { $problem }
}
config-clean-sign = على القاعدة أن تذكر إما أول الكتلة وإما ما يوجد فيها.
config-bad-regex = ليس هذا تعبيرًا نمطيًا: { $detail }.

config-syntax = ليس هذا من TOML الصحيح: { $detail }.
config-syntax-duplicate = هذا المفتاح أو الجدول مكرر في الملف.
config-syntax-unquoted = يجب أن يكون النص بين علامتي اقتباس.
config-syntax-no-value = مفتاح بلا قيمة.
config-syntax-unclosed-bracket = قوس لم يُغلق.
config-syntax-unclosed-quote = علامة اقتباس لم تُغلق.
config-syntax-no-comma = هنا فاصلة ناقصة.
config-syntax-key = يجب أن يكون هذا المفتاح بين علامتي اقتباس.

## الإعدادات: أنواع القيم، داخل الجمل السابقة

config-type-text = نص
config-type-integer = عدد صحيح
config-type-float = عدد كسري
config-type-boolean = true أو false
config-type-date = تاريخ أو وقت
config-type-huge = عدد أكبر مما ينبغي
config-type-list = قائمة
config-type-table = جدول
config-expects-text = نص بين علامتي اقتباس
config-expects-boolean = true أو false
config-expects-list = قائمة مثل ["a", "b"]
config-expects-table = جدول
config-expects-between = عدد صحيح من { $min } إلى { $max }
config-expects-duration = مدة مثل "90s" أو "30m" أو "2h" أو "1d"
config-expects-size = حجم مثل "512KiB" أو "32MiB"
config-expects-proxy = auto أو none أو عنوان وسيط
config-expects-color = لون مثل "red" أو "bright-blue" أو "default" أو عدد من 0 إلى 255 أو "#ff8800"
config-expects-other = { $detail }

## الإعدادات: ما العمل

config-help-nearest = هل أردت «{ $name }»؟
config-help-valid = اكتب واحدًا من هذه: { $names }.
config-help-expected = المطلوب { $expected }.
config-help-belongs = اكتبه تحت [{ $table }].
config-help-syntax = يُستعمل من الملف ما أمكنت قراءته.
config-help-single-brackets = اكتب [[{ $table }]].
config-help-no-location = اكتب url = "https://…" للخلاصة، أو path = "…" للملفات.
config-help-url-and-path = أبقِ أحدهما، واكتب للآخر [[source]] ثانيًا.
config-help-url-without-scheme = اكتب «{ $url }».
config-help-url-scheme = اكتب عنوانًا يبدأ بـ https://‎ أو http://‎.
config-help-duplicate-location = احذف أحد الاثنين.
config-help-duplicate-name = سمِّه اسمًا آخر.
config-help-empty-text = اكتب شيئًا أو احذف السطر.
config-help-path = تحقق من المسار ومن أذوناته؛ تعاد المحاولة عند كل تحديث.
config-help-bad-pattern = اكتب * مكان جزء من الاسم، و** مكان أي عدد من المجلدات.
config-help-bad-cookie = اكتب الاسم والقيمة بحروف لاتينية بلا مسافات ولا فواصل ولا علامات اقتباس.
config-help-bad-auth = اكتب user مع password أو مع password_command = ["برنامج", "وسيط"]، أو اكتب token أو token_command.
config-help-bad-proxy = اكتب "none" أو عنوانًا مثل "socks5h://127.0.0.1:9050" أو "http://proxy.example:8080".
config-help-bad-header = اكتب الاسم بحروف لاتينية وواصلات، والقيمة في سطر واحد.
config-help-bad-key = تُكتب المفاتيح هكذا: j وG وctrl-d وalt-x وshift-tab وspace وpage-down وf5 و«g g».
config-help-key-clash = احذف أحدهما: لا يجوز أن يكون تتابعٌ بدايةَ تتابع آخر.
config-help-uneven-layout = اكتب بعد الفاصلة المنقوطة محارف بعدد ما قبلها.
config-help-encoding = اكتب ترميزًا من ترميزات الوب مثل utf-8 أو windows-1256 أو iso-8859-6.
config-help-language = اكتب رمز لغة مثل ar أو en أو fa.
config-help-filter = لا بد للمرشّح من name وquery.
config-help-filter-key = اختر مفتاحًا آخر.
config-help-watch-feed = احذف السطر؛ ‏refresh = "10m" يجعل الخلاصة تُسأل أكثر.
config-help-rule = اكتب when = "…" وفيها استعلام، كما في المرشّح.
config-help-rule-idle = اذكر ما تفعله: tag = ["…"] أو mark = "read" أو star = true أو hide = true.
config-help-rule-list = احذفهما.
config-help-list-key = اكتب للخلاصة جدول [[source]] خاصًّا بها؛ فهو مقدَّم على القائمة.
config-help-list-refused = صحّح القائمة، أو استورد ما فيها بالأمر “sahifa sources import FILE”.
config-help-clean-sign = اكتب start = "…" لأول الكلمات، أو pattern = "…" لتعبير نمطي.
config-help-regex = ضع شرطة مائلة معكوسة قبل العلامات المقصودة لذاتها مثل ( ) [ ] ? * + . |
config-help-not-utf8 = احفظه بترميز UTF-8؛ وإلى ذلك الحين تُستعمل القيم الافتراضية.

## الجلب عبر HTTP

fetch-invalid-url = ‏{ $url } ليس عنوان http أو https؛ صحّحه في ملف الإعدادات.
fetch-scheme = يبدأ { $url } بـ { $scheme }:، ولا بد للخلاصة من http: أو https:.
fetch-header = تعذّر إرسال الترويسة { $name } لهذا المصدر؛ صحّحها في ملف الإعدادات.
fetch-secret-program = تعذّر تشغيل أمر كلمة السر { $program }: { $reason }.
fetch-secret-failed = فشل أمر كلمة السر { $program }؛ شغّله بنفسك لترى السبب.
fetch-secret-slow = لم يعطِ أمر كلمة السر { $program } شيئًا خلال { $seconds ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
  }.
fetch-secret-empty = لم يطبع أمر كلمة السر { $program } شيئًا يصلح كلمةَ سر.
fetch-proxy = تعذّر استعمال الوسيط { $proxy }؛ صحّحه في ملف الإعدادات.
fetch-proxy-unreachable = تعذّر الوصول إلى الوسيط { $proxy }؛ تحقّق من أنه يعمل أو صحّحه في ملف الإعدادات.
fetch-proxy-authentication = يطلب الوسيط { $proxy } اسم مستخدم وكلمة مرور، أو لا يقبل ما أُعطي منهما.
fetch-proxy-refused = لا يصل الوسيط { $proxy } إلى { $host }.
fetch-setup = لا يمكن الجلب على هذا الجهاز: { $reason }.
fetch-resolve = لم يُعثر على { $host }؛ تحقّق من العنوان ومن اتصالك.
fetch-refused = يرفض { $host } الاتصال؛ حاول لاحقًا.
fetch-unreachable = تعذّر الوصول إلى { $host } ({ $reason })؛ تحقّق من اتصالك.
fetch-tls-expired = انتهت صلاحية شهادة { $host }؛ حاول لاحقًا أو أبلغ صاحب الموقع.
fetch-tls-not-yet-valid = لم تبدأ صلاحية شهادة { $host } بعد؛ تحقّق من ساعة جهازك.
fetch-tls-wrong-name = شهادة { $host } صادرة لاسم آخر؛ تحقّق من العنوان.
fetch-tls-unknown-issuer = شهادة { $host } صادرة عن جهة لا يثق بها هذا الجهاز، أو وقّعها الخادم بنفسه.
fetch-tls-revoked = أُلغيت شهادة { $host }؛ لا تثق بهذا الخادم.
fetch-tls-no-authorities = تعذّر التحقّق من { $host } لخلوّ هذا الجهاز من شهادات جهات الإصدار؛ ثبّت الحزمة ca-certificates.
fetch-tls-not-tls = لا يدعم { $host } بروتوكول https؛ جرّب العنوان مع http:.
fetch-tls-old-protocol = لا يدعم { $host } إلا إصدارات من https لم تعد آمنة؛ أبلغ صاحب الموقع.
fetch-tls-handshake = لم يتفق { $host } وهذا البرنامج على اتصال آمن؛ حاول لاحقًا أو أبلغ صاحب الموقع.
fetch-tls-improper = شهادة { $host } لا تصلح لخادم؛ لعلّه وقّعها بنفسه.
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
fetch-too-slow = يرسل { $url } ببطء شديد وغيره كثير قيد القراءة؛ حاول لاحقًا.
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
watch-failed = تتعذر مراقبة { $path } ({ $reason })؛ يُقرأ عند كل تحديث.

# الاستعلامات
query-field = العمود { $column }: «{ $found }» ليس حقلًا معروفًا.
query-field-suggestion = العمود { $column }: «{ $found }» ليس حقلًا معروفًا؛ أتقصد «{ $suggestion }:»؟
query-value = العمود { $column }: اكتب قيمة بعد «{ $found }» مباشرة.
query-state = العمود { $column }: «{ $found }» ليست حالة معروفة؛ اكتب غير_مقروء أو مقروء أو مميز أو موسوم أو محلي.
query-state-suggestion = العمود { $column }: «{ $found }» ليست حالة معروفة؛ أتقصد «{ $suggestion }»؟
query-duration = العمود { $column }: «{ $found }» ليست مدة زمنية؛ اكتب مثلًا 12س أو 7أيام أو أسبوعين.
query-date = العمود { $column }: «{ $found }» ليس تاريخًا؛ اكتب مثلًا 2021 أو 2021-02 أو 2021-02-17..2021-03.
query-order = العمود { $column }: «{ $found }» ليس ترتيبًا معروفًا؛ اكتب تاريخ أو -تاريخ أو مصدر أو عنوان.
query-order-suggestion = العمود { $column }: «{ $found }» ليس ترتيبًا معروفًا؛ أتقصد «{ $suggestion }»؟
query-number = العمود { $column }: «{ $found }» ليس عددًا.
query-condition = العمود { $column }: ينقص شرط هنا.
query-quote = العمود { $column }: أغلق علامة الاقتباس.
query-close = العمود { $column }: أغلق القوس.
query-open = العمود { $column }: هذا القوس لا يقابله قوس قبله؛ احذفه أو افتح قوسًا قبله.
query-less = العمود { $column }: المرشّح طويل جدًا أو كثير التداخل؛ اختصره.

# قاعدة البيانات
store-open = تعذّر فتح قاعدة البيانات { $path }: { $reason }.
store-read-only = قاعدة البيانات { $path } للقراءة فقط؛ امنح إذن الكتابة للملف ومجلده كي تُحفظ التغييرات.
store-newer = كتب إصدارٌ أحدث من صحيفة قاعدةَ البيانات { $path }؛ حدّث البرنامج أو اختر مجلدًا آخر بالخيار ‎--data-dir.
store-corrupt = قاعدة البيانات { $path } تالفة؛ انقلها إلى مكان آخر وابدأ من جديد، أو استعد نسخة احتياطية.
store-busy = برنامج آخر يشغل قاعدة البيانات { $path }؛ أغلقه ثم حاول مجددًا.
store-full = لا مساحة كافية على قرص { $path }؛ أفرغ مساحة ثم حاول مجددًا.
store-failed = أبلغت قاعدة البيانات { $path } عن خطأ: { $reason }.

terminal-none = تحتاج واجهة «صحيفة» إلى طرفية؛ استعمل sahifa list أو sahifa show مع الأنابيب والبرامج النصية.
terminal-dumb = لا تستطيع هذه الطرفية تحريك المؤشر (TERM=dumb)؛ استعمل sahifa list أو sahifa show، أو شغّل البرنامج من طرفية أخرى.
terminal-unusable = تعذّر استعمال الطرفية ({ $reason })؛ جرّب نافذة طرفية أخرى.
clipboard-too-long = النص أطول مما تقبله حافظة الطرفية ({ $size } ك.ب والحد { $limit } ك.ب)؛ انسخ جزءًا أصغر.

## التحديث

refresh-busy = يجري تحديث آخر لـ { $path }؛ انتظر حتى يفرغ.
refresh-waits = يجري تحديث آخر؛ يبدأ هذا حين يفرغ ذاك.
refresh-cancelled = أُلغي التحديث قبل أن يبدأ.
refresh-not-due = لم يحن موعده بعد، بقي { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقةً
   *[other] { $minutes } دقيقة
  }؛ يسأله `sahifa refresh --source` مع ذلك.
refresh-failing = تعذر { $count ->
    [zero] صفر مرات
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرةً
   *[other] { $count } مرة
  } على التوالي، ويُعاد بعد { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقةً
   *[other] { $minutes } دقيقة
  }؛ يسأله `sahifa refresh --source` مع ذلك.
refresh-lock = تعذّر قفل { $path } ({ $reason })؛ تحقّق من إمكان الكتابة في مجلده.
refresh-runtime = تعذّر بدء التحديث: { $reason }.
refresh-defect = أخفقت صحيفة في قراءة ما أرسله هذا المصدر؛ نرجو الإبلاغ عن ذلك مع عنوان المصدر.
refresh-too-slow = طالت قراءة ما أرسله هذا المصدر فتُرك.
refresh-in-file = ‏{ $path }: ‏{ $problem }
refresh-mailbox-end = يزيد حجم { $path } على { $megabytes ->
    [zero] صفر ميغابايت
    [one] ميغابايت واحد
    [two] اثنين ميغابايت
    [few] { $megabytes } ميغابايت
    [many] { $megabytes } ميغابايت
   *[other] { $megabytes } ميغابايت
  }؛ لم تُقرأ سوى أحدث الرسائل في آخره.
## الإعدادات: الملفات حولها

config-no-home = لا يوجد مجلد منزل؛ اضبط HOME أو أعطِ ‎--config و‎--data-dir.
config-init-exists = ‏{ $file } موجود من قبل؛ لم يُكتب شيء.
config-init-failed = تتعذر كتابة { $file }: { $reason }.
config-edit-read = تتعذر قراءة { $file }: { $reason }.
config-edit-write = تتعذر كتابة { $file }: { $reason }.
config-edit-broken = أصلح { $file } أولًا ثم أضف المصادر: { $problem }
config-edit-form = يجب أن تُكتب المصادر في { $file } جداول [[source]] قبل أن يضاف إليها.
config-edit-changed = يغيّر برنامج آخر { $file } الآن؛ حاول مرة أخرى.
opml-unreadable = تتعذر قراءة { $file }: { $reason }.
opml-too-large = ‏{ $file } أكبر من أن يكون ملف OPML.
opml-no-feeds = لا توجد خلاصات في { $file }.
opml-refused-url = تُرك «{ $name }»: { $problem }
opml-refused-twice = هو في الملف مرتين.
opml-refused-link = يقود إلى قائمة أخرى أو إلى صفحة، ولا تُقرأ.
opml-refused-many = { $max ->
    [zero] لم تؤخذ أي خلاصة.
    [one] أُخذت الخلاصة الأولى فقط.
    [two] أُخذت الخلاصتان الأوليان فقط.
    [few] أُخذت أول { $max } خلاصات فقط.
    [many] أُخذت أول { $max } خلاصةً فقط.
   *[other] أُخذت أول { $max } خلاصة فقط.
}

## ما يقوله النظام

io-not-found = هو غير موجود
io-permission = لا إذن لك
io-full = القرص ممتلئ
io-read-only = القرص للقراءة فقط
io-directory = هو مجلد
io-not-directory = جزء من المسار ليس مجلدًا
io-exists = هو موجود من قبل
io-other = { $detail }

## Panes

pane-filter = التصفية
pane-list = المقالات
pane-list-position = المقالات { $at }/{ $count }
pane-reader = القراءة
pane-reader-position = القراءة { $percent }%
filter-all = الكل
filter-unread = غير مقروء
filter-starred = مميز بنجمة
filter-group-state = الحالة
filter-group-saved = المرشحات المحفوظة
filter-group-sources = المصادر
filter-group-tags = الوسوم
list-untitled = (بلا عنوان)
list-empty = لا مقالات بعد.
list-empty-filtered = لا مقال يطابق التصفية؛ اضغط { $key } لإزالتها.
list-nothing-selected = ليس هنا مقال يُفتح.
reader-nothing = افتح مقالًا بالمفتاح { $key }.
reader-enclosure = مرفق: { $url }
reader-hidden = { $count ->
    [zero] لا كتل مخفية.
    [one] كتلة واحدة من حواشي الصفحة مخفية؛ اضغط { $key } لإظهارها.
    [two] كتلتان من حواشي الصفحة مخفيتان؛ اضغط { $key } لإظهارهما.
    [few] { $count } كتل من حواشي الصفحة مخفية؛ اضغط { $key } لإظهارها.
    [many] { $count } كتلةً من حواشي الصفحة مخفية؛ اضغط { $key } لإظهارها.
   *[other] { $count } كتلة من حواشي الصفحة مخفية؛ اضغط { $key } لإظهارها.
}
reader-hidden-shown = { $count ->
    [zero] لا كتل ظاهرة من حواشي الصفحة.
    [one] كتلة واحدة من حواشي الصفحة ظاهرة؛ اضغط { $key } لإخفائها.
    [two] كتلتان من حواشي الصفحة ظاهرتان؛ اضغط { $key } لإخفائهما.
    [few] { $count } كتل من حواشي الصفحة ظاهرة؛ اضغط { $key } لإخفائها.
    [many] { $count } كتلةً من حواشي الصفحة ظاهرة؛ اضغط { $key } لإخفائها.
   *[other] { $count } كتلة من حواشي الصفحة ظاهرة؛ اضغط { $key } لإخفائها.
}
reader-image = [صورة]
reader-image-alt = [صورة: { $alt }]
date-not-stated = { $date } (لم يذكره المصدر)
date-updated = { $date }، حُدّث في { $updated }
about-article = { $source } · { $date }
about-article-by = { $source } · { $date } · { $authors }

## The bottom line

status-hints = { $help } مساعدة · { $refresh } تحديث · { $quit } خروج
status-welcome = أهلًا بك! { $feed } خلاصة · { $folder } مجلد · { $opml } استيراد OPML · { $catalogue } الدليل · { $help } مساعدة
status-refreshing = يجري التحديث: { $finished } من { $total } مصادر، { $new ->
    [zero] لا جديد
    [one] مقال جديد واحد
    [two] مقالان جديدان
    [few] { $new } مقالات جديدة
    [many] { $new } مقالًا جديدًا
   *[other] { $new } مقال جديد
}
refreshed = { $new ->
    [zero] لا جديد.
    [one] مقال جديد واحد.
    [two] مقالان جديدان.
    [few] { $new } مقالات جديدة.
    [many] { $new } مقالًا جديدًا.
   *[other] { $new } مقال جديد.
}
refresh-stopped = أُوقف التحديث. { $new ->
    [zero] لا جديد.
    [one] مقال جديد واحد.
    [two] مقالان جديدان.
    [few] { $new } مقالات جديدة.
    [many] { $new } مقالًا جديدًا.
   *[other] { $new } مقال جديد.
}
refreshed-with-errors = { $failed ->
    [zero] لم يتعذر أي مصدر
    [one] تعذر مصدر واحد
    [two] تعذر مصدران
    [few] تعذرت { $failed } مصادر
    [many] تعذر { $failed } مصدرًا
   *[other] تعذر { $failed } مصدر
}؛ اضغط { $key } لمعرفة السبب. { $new ->
    [zero] لا جديد.
    [one] مقال جديد واحد.
    [two] مقالان جديدان.
    [few] { $new } مقالات جديدة.
    [many] { $new } مقالًا جديدًا.
   *[other] { $new } مقال جديد.
}
configuration-problems = { $count ->
    [zero] لا أخطاء في ملف الإعدادات
    [one] خطأ واحد في ملف الإعدادات
    [two] خطآن في ملف الإعدادات
    [few] { $count } أخطاء في ملف الإعدادات
    [many] { $count } خطأً في ملف الإعدادات
   *[other] { $count } خطأ في ملف الإعدادات
}؛ اضغط { $key } للتفاصيل.
marked-read = { $count ->
    [zero] كل ما هنا مقروء من قبل.
    [one] عُلّم مقال واحد مقروءًا؛ اضغط { $key } للتراجع.
    [two] عُلّم مقالان مقروءين؛ اضغط { $key } للتراجع.
    [few] عُلّمت { $count } مقالات مقروءة؛ اضغط { $key } للتراجع.
    [many] عُلّم { $count } مقالًا مقروءًا؛ اضغط { $key } للتراجع.
   *[other] عُلّم { $count } مقال مقروءًا؛ اضغط { $key } للتراجع.
}
undone = { $count ->
    [zero] لم يتغير شيء.
    [one] تم التراجع عن مقال واحد.
    [two] تم التراجع عن مقالين.
    [few] تم التراجع عن { $count } مقالات.
    [many] تم التراجع عن { $count } مقالًا.
   *[other] تم التراجع عن { $count } مقال.
}
nothing-to-undo = ليس هناك ما يُتراجع عنه.
no-more-unread = لم يبقَ هنا مقال غير مقروء.
article-without-link = ليس لهذا المقال رابط.
open-article-first = افتح المقال أولًا.
link-copied = نُسخ: { $url }
source-inside = تذكر { $page } العنوان { $url } داخل شبكتك، فتُرك؛ إن كنت تريده فأضفه بنفسك.
source-found = تذكر الصفحة هذه الخلاصة: { $url }.
source-looking = ننظر فيما هناك.
sources-pick = تذكر الصفحة خلاصات عدّة؛ أضف --pick مع رقم التي تختارها.
source-added = أُضيف { $name }.
sources-added = { $count ->
    [zero] لا جديد يُضاف.
    [one] أُضيف مصدر واحد.
    [two] أُضيف مصدران.
    [few] أُضيفت { $count } مصادر.
    [many] أُضيف { $count } مصدرًا.
   *[other] أُضيف { $count } مصدر.
}

## Overlays

overlay-help = المفاتيح
overlay-sources = المصادر
overlay-problems = أخطاء في ملف الإعدادات
overlay-catalogue = خلاصات عامة: { $key } يضيف واحدة
overlay-found = خلاصات هذه الصفحة: يضيف Enter واحدة
overlay-links = الروابط
overlay-calibration = أيّ سطر يُقرأ صحيحًا؟ { $key } يحفظه
calibration-advice = اقرأه من اليمين: حروف متصلة، و15 بعد الكلمة الأولى، وأقواس متقابلة، و25 مع علامتها، وبينها GNOME.
calibration-none = إن لم يصحّ سطر منها فاختر أقربها، وأرفق بالبلاغ ما يطبعه sahifa doctor --json.
calibration-kept = حُفظ الوضع «{ $mode }» لهذه الطرفية ({ $terminal }).
calibration-overruled = يُستعمل الوضع «{ $mode }» الآن؛ وفي التشغيل التالي يتقدّم عليه mode تحت [rtl] أو SAHIFA_RTL.
source-ok = قُرئ { $age }.
source-never = لم يُقرأ بعد.
source-running = يُقرأ الآن.
source-moved = انتقل إلى { $url }؛ الأمر ‎sahifa sources follow‎ يكتب ذلك العنوان في الإعدادات.
source-recovered = { $age }: قُرئ من جديد.
source-failed = { $age }: { $error }{ $count ->
    [zero] {""}
    [one] {""}
    [two] {" "}(مرتين)
    [few] {" "}({ $count } مرات)
    [many] {" "}({ $count } مرة)
   *[other] {" "}({ $count } مرة)
  }
sources-none = لا مصادر في الإعدادات.
problems-none = ليس في الإعدادات أخطاء.

## Prompts

prompt-add-feed = عنوان الخلاصة:
prompt-add-folder = ملف أو مجلد:
prompt-import-opml = ملف OPML:

## Command line

config-written = كُتب { $path }.
config-fine = ليس في { $path } أخطاء.
show-no-article = لا مقال برقم { $id }؛ يطبع `sahifa list` الأرقام.
query-mistake = { $query }: { $reason }
refresh-no-source = لا مصدر باسم { $name }؛ يطبع `sahifa sources list` الأسماء.
output-failed = تتعذر كتابة المخرجات: { $reason }.
article-gone = لم يعد هذا المقال محفوظًا.
guide-name = دليل صحيفة

# sahifa doctor
doctor-version = صحيفة { $version }
doctor-terminal = الطرفية: { $terminal }
doctor-no-terminal = لا طرفية تُفحص.
doctor-recognised = عُرفت من: { $sign }
doctor-stranger = لم تُعرف الطرفية؛ تُرسل الخانات كما هي.
doctor-answers = أجوبتها خلال { $milliseconds } م‌ث: { $answers }
doctor-multiplexer = داخل { $multiplexer }؛ والطرفية التي حوله: { $outer }
doctor-mode = الوضع: { $mode }، { $from }
doctor-mode-recognised = بحسب ما عُرفت به الطرفية
doctor-mode-calibrated = بحسب جوابك عن بطاقة المعايرة
doctor-mode-configured = بحسب الإعدادات
doctor-encoding = تُرسل الأسطر هكذا: { $encoding }
doctor-colors = الألوان: { $colors }
doctor-clipboard = النسخ (OSC 52): { $support }
doctor-hyperlinks = الروابط (OSC 8): { $support }
doctor-support-yes = نعم
doctor-support-no = لا
doctor-support-setting = إن فُعِّل في الطرفية أو في البرنامج الذي حولها
doctor-support-unknown = غير معروف
doctor-width = عرض { $sample }: { $measured }
doctor-width-other = عرض { $sample }: { $measured }، والمنتظر { $expected }
doctor-width-unknown = عرض { $sample }: لم تُجب الطرفية
doctor-locale = اللغة المحلية: { $locale }
doctor-locale-not-utf8 = اللغة المحلية: { $locale } ليست UTF-8؛ اضبط LC_ALL على ما هو UTF-8 مثل C.UTF-8.
doctor-locale-none = اللغة المحلية: لم تُضبط؛ اضبط LC_ALL على ما هو UTF-8 مثل C.UTF-8.
doctor-database = قاعدة البيانات: { $path }، سليمة، { $articles ->
    [zero] لا مقالات فيها
    [one] فيها مقال واحد
    [two] فيها مقالان
    [few] فيها { $articles } مقالات
    [many] فيها { $articles } مقالًا
   *[other] فيها { $articles } مقال
}، { $size } ك‌بايت
doctor-database-none = قاعدة البيانات: { $path }، لم تُنشأ بعد
doctor-database-bad = قاعدة البيانات: { $path }: { $reason }
doctor-configuration = الإعدادات: { $path }، لا أخطاء فيها
doctor-configuration-none = الإعدادات: { $path }، لم تُنشأ بعد
doctor-configuration-bad = الإعدادات: { $path }، { $count ->
    [zero] لا أخطاء فيها
    [one] فيها خطأ واحد
    [two] فيها خطآن
    [few] فيها { $count } أخطاء
    [many] فيها { $count } خطأً
   *[other] فيها { $count } خطأ
}؛ يعرضها الأمر sahifa config check.
doctor-font = الخط: ينبغي أن تظهر هذه حروفًا لا مربعات، وإلا فاختر خطًا فيه أشكال العرض العربية مثل DejaVu Sans Mono، أو اكتب shaping = "letters" تحت [rtl].
doctor-question = أيّ سطر يُقرأ صحيحًا؟ اكتب رقمه، أو لا تكتب شيئًا ليبقى كما هو، ثم Enter:

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
parse-image-relative = ليس للصورة «{ $text }» عنوان كامل؛ فأُبقيت كما كُتبت.

# قراءة المستندات: ما لم يُقرأ.
parse-empty = المستند فارغ.
parse-not-a-feed = ليس هذا خلاصةً ولا مقالًا؛ راجع العنوان.
parse-opml = هذه قائمة خلاصات (OPML)؛ خذ ما فيها بالأمر “sahifa sources import FILE”، أو سمّها FILE.opml واجعلها path لمصدر.
parse-page = هذه صفحة لا خلاصة، ولا تذكر خلاصة؛ ابحث عن عنوان الخلاصة في الموقع.
parse-page-with-feeds = هذه صفحة لا خلاصة، وهي تذكر { $count ->
    [zero] خلاصات منها { $url }
    [one] خلاصة واحدة هي { $url }
    [two] خلاصتين أولاهما { $url }
    [few] { $count } خلاصات أولاها { $url }
    [many] { $count } خلاصة أولاها { $url }
   *[other] { $count } خلاصة أولاها { $url }
  }؛ اكتب ذلك العنوان مكان عنوانها.
parse-binary = ليس هذا نصًا؛ أعطِ عنوان خلاصة أو ملفًا نصيًا.
parse-halted = طالت قراءة المستند فأوقفت.
parse-defect = تعذّرت قراءة المستند لخلل في «صحيفة»؛ نرجو الإبلاغ عنه.

# تنضيد النص من سطر الأوامر
render-read = تعذّرت قراءة { $file }: { $reason }. تحقّق من المسار ومن صلاحيات القراءة.
render-write = تعذّرت كتابة الأسطر: { $reason }.

## Opening links

overlay-url = العنوان (ينسخه المفتاح { $key })
link-opened = فُتح { $url }
link-refused = { $url } ليس عنوان وِب، فلا يُفتح.

# شرح ما يُفهم من ملف: تسميات قبل القيم
explain-file = الملف
explain-source = قواعد المصدر
explain-title = العنوان
explain-url = الرابط
explain-date = التاريخ
explain-authors = الكاتب
explain-tags = الوسوم
explain-language = اللغة
explain-problem = أُصلح
# أدوار الكتل وأنواعها
role-furniture = مخفي
role-caption = شرح صورة
role-byline = اسم الكاتب
role-tags = وسوم
role-paragraph = نص
role-heading = عنوان فرعي
role-list = قائمة
role-quote = اقتباس
role-code = شيفرة
role-table = جدول
role-image = صورة
role-rule = فاصل

# التصدير
exported = { $count ->
    [zero] لم تُكتب أي مقالة.
    [one] كُتبت مقالة واحدة.
    [two] كُتبت مقالتان.
    [few] كُتبت { $count } مقالات.
    [many] كُتبت { $count } مقالة.
   *[other] كُتبت { $count } مقالة.
}
export-kept = { $count ->
    [zero] لم يكن هناك ملف من قبل.
    [one] كان ملف واحد موجودًا من قبل فتُرك كما هو؛ ‎--force يستبدله.
    [two] كان ملفان موجودين من قبل فتُركا كما هما؛ ‎--force يستبدلهما.
    [few] كانت { $count } ملفات موجودة من قبل فتُركت كما هي؛ ‎--force يستبدلها.
    [many] كان { $count } ملفًا موجودًا من قبل فتُركت كما هي؛ ‎--force يستبدلها.
   *[other] كان { $count } ملف موجودًا من قبل فتُركت كما هي؛ ‎--force يستبدلها.
}
export-failed = تتعذر كتابة { $path }: { $reason }.

# القواعد
rules-none = لا قواعد؛ اكتبها ‏[[rule]] في ملف الإعدادات.
rules-mend = لم يُفعل شيء: قاعدة لا تُقرأ تُعدّ قاعدة محذوفة. صحّح ملف الإعدادات أولًا.
rules-rehearsed = هذا ما كان سيتغير؛ لم يتغير شيء.
rule-articles = { $count ->
    [zero] لا مقالة
    [one] مقالة واحدة
    [two] مقالتان
    [few] { $count } مقالات
    [many] { $count } مقالةً
   *[other] { $count } مقالة
}
rule-unchanged = لا شيء يتغير
rule-tagged = وُسم: { $count }
rule-read = عُدّ مقروءًا: { $count }
rule-starred = نال نجمة: { $count }
rule-hidden = أُخفي: { $count }
rules-shown = عاد إلى الظهور: { $count }
rules-untagged = وسوم نُزعت: { $count }

# المصادر: الحذف والاستيراد والتصدير
sources-removed = { $count ->
    [zero] لم يُحذف أي مصدر.
    [one] حُذف مصدر واحد، وتعود مقالاته إذا أُضيف من جديد.
    [two] حُذف مصدران، وتعود مقالاتهما إذا أُضيفا من جديد.
    [few] حُذفت { $count } مصادر، وتعود مقالاتها إذا أُضيفت من جديد.
    [many] حُذف { $count } مصدرًا، وتعود مقالاتها إذا أُضيفت من جديد.
   *[other] حُذف { $count } مصدر، وتعود مقالاتها إذا أُضيفت من جديد.
}
source-followed = { $name } يُقرأ الآن من { $url }.
source-follow-taken = { $name } انتقل إلى { $url }، وهو من المصادر من قبل؛ احذف أحدهما.
source-follow-listed = { $name } انتقل إلى { $url }، لكنه في قائمة خلاصات؛ غيّره هناك.
sources-listed = لم يُحذف شيء: هذا في قائمة خلاصات؛ احذفه هناك، أو احذف القائمة.
sources-none-moved = لم ينتقل أي مصدر.
filters-added = { $count ->
    [zero] لم يُضف أي مرشّح.
    [one] أُضيف مرشّح محفوظ واحد.
    [two] أُضيف مرشّحان محفوظان.
    [few] أُضيفت { $count } مرشّحات محفوظة.
    [many] أُضيف { $count } مرشّحًا محفوظًا.
   *[other] أُضيف { $count } مرشّح محفوظ.
}
rules-added = { $count ->
    [zero] لم تُضف أي قاعدة.
    [one] أُضيفت قاعدة واحدة؛ ويطبّقها “sahifa rules apply” على ما هو محفوظ.
    [two] أُضيفت قاعدتان؛ ويطبّقهما “sahifa rules apply” على ما هو محفوظ.
    [few] أُضيفت { $count } قواعد؛ ويطبّقها “sahifa rules apply” على ما هو محفوظ.
    [many] أُضيفت { $count } قاعدةً؛ ويطبّقها “sahifa rules apply” على ما هو محفوظ.
   *[other] أُضيفت { $count } قاعدة؛ ويطبّقها “sahifa rules apply” على ما هو محفوظ.
}
opml-title = مصادر صحيفة
opml-local = { $count ->
    [zero] لم يُترك أي مصدر محلي.
    [one] تُرك مصدر محلي واحد لأنه ليس خلاصة.
    [two] تُرك مصدران محليان لأنهما ليسا خلاصتين.
    [few] تُركت { $count } مصادر محلية لأنها ليست خلاصات.
    [many] تُرك { $count } مصدرًا محليًا لأنها ليست خلاصات.
   *[other] تُرك { $count } مصدر محلي لأنها ليست خلاصات.
}
newsboat-folder = ليس في { $path } ملف “urls” ولا “config” ولا “cache.db”؛ اذكر مجلد newsboat أو أحد هذين الملفين.
newsboat-query = تُرك المصدر المركّب «{ $name }»: لا مقابل لما فيه من “{ $part }”؛ اكتبه ‏[[filter]] بنفسك.
newsboat-ignore = تُرك السطر { $line } من إعدادات newsboat: لا مقابل لما فيه من “{ $part }”؛ اكتبه ‏[[rule]] بنفسك.
newsboat-include = تُرك السطر { $line } من إعدادات newsboat: لا يُقرأ ما في “{ $file }”؛ استورد ذلك الملف أيضًا.
newsboat-lines = قُرئ من إعدادات newsboat أول { $max } سطر فقط.
newsboat-cache = ليس { $path } ذاكرة newsboat: { $reason }.
newsboat-new = { $count ->
    [zero] لم تأتِ أي مقالة من newsboat.
    [one] جاءت مقالة واحدة من newsboat.
    [two] جاءت مقالتان من newsboat.
    [few] جاءت { $count } مقالات من newsboat.
    [many] جاءت { $count } مقالة من newsboat.
   *[other] جاءت { $count } مقالة من newsboat.
}
newsboat-read = { $count ->
    [zero] لم تُقرأ هناك أي مقالة.
    [one] قُرئت هناك مقالة واحدة، وهي مقروءة هنا.
    [two] قُرئت هناك مقالتان، وهما مقروءتان هنا.
    [few] قُرئت هناك { $count } مقالات، وهي مقروءة هنا.
    [many] قُرئت هناك { $count } مقالة، وهي مقروءة هنا.
   *[other] قُرئت هناك { $count } مقالة، وهي مقروءة هنا.
}
newsboat-starred = { $count ->
    [zero] لم تكن على أي مقالة علامة.
    [one] كانت على مقالة واحدة علامة، وهي مميزة هنا.
    [two] كانت على مقالتين علامة، وهما مميزتان هنا.
    [few] كانت على { $count } مقالات علامة، وهي مميزة هنا.
    [many] كانت على { $count } مقالة علامة، وهي مميزة هنا.
   *[other] كانت على { $count } مقالة علامة، وهي مميزة هنا.
}
newsboat-unknown = { $count ->
    [zero] كل خلاصات newsboat مصادر هنا.
    [one] خلاصة واحدة من newsboat ليست مصدرًا هنا فتُركت مقالاتها.
    [two] خلاصتان من newsboat ليستا مصدرين هنا فتُركت مقالاتهما.
    [few] { $count } خلاصات من newsboat ليست مصادر هنا فتُركت مقالاتها.
    [many] { $count } خلاصة من newsboat ليست مصادر هنا فتُركت مقالاتها.
   *[other] { $count } خلاصة من newsboat ليست مصادر هنا فتُركت مقالاتها.
}
