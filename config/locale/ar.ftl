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
command-prompt = اكتب استعلامًا أو أمرًا
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
command-show-sources = اعرض المصادر وأخطاءها
command-add-feed = أضف خلاصة
command-add-folder = أضف مجلد مقالات
command-import-opml = استورد ملف OPML
command-show-catalogue = اختر من فهرس الخلاصات
command-open-link = افتح صفحة المقال
command-copy-link = انسخ رابط المقال
command-toggle-zen = اعرض المقال وحده
command-toggle-furniture = أظهر لوازم الصفحة أو أخفها
command-toggle-marks = أظهر الحركات أو أخفها
command-wider-text = نص أعرض
command-narrower-text = نص أضيق

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
config-bad-header = لا يمكن إرسال «{ $name }» في الترويسة.
config-bad-key = لا يوجد مفتاح لوحة اسمه «{ $key }».
config-unknown-command = لا يوجد أمر اسمه «{ $command }».
config-key-clash = لا يجتمع «{ $keys }» و«{ $other }» في [keys.{ $table }].
config-uneven-layout = في طرفي التخطيط { $from } و{ $to } من المحارف.
config-unknown-theme = لا توجد سمة اسمها «{ $name }».
config-not-utf8 = الملف ليس بترميز UTF-8.
config-too-large = حجم الملف أكبر من { $max } ميبيبايت.
config-unreadable = تتعذر قراءة الملف: { $reason }.

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
config-help-bad-header = اكتب الاسم بحروف لاتينية وواصلات، والقيمة في سطر واحد.
config-help-bad-key = تُكتب المفاتيح هكذا: j وG وctrl-d وalt-x وshift-tab وspace وpage-down وf5 و«g g».
config-help-key-clash = احذف أحدهما: لا يجوز أن يكون تتابعٌ بدايةَ تتابع آخر.
config-help-uneven-layout = اكتب بعد الفاصلة المنقوطة محارف بعدد ما قبلها.
config-help-encoding = اكتب ترميزًا من ترميزات الوب مثل utf-8 أو windows-1256 أو iso-8859-6.
config-help-language = اكتب رمز لغة مثل ar أو en أو fa.
config-help-filter = لا بد للمرشّح من name وquery.
config-help-filter-key = اختر مفتاحًا آخر.
config-help-not-utf8 = احفظه بترميز UTF-8؛ وإلى ذلك الحين تُستعمل القيم الافتراضية.
