### كل جمل الواجهة بالعربية. الرسائل نفسها بالإنكليزية في `en.ftl`.
###
### الأوامر مصادر («فتح المقال»)، والنصائح أفعال أمر («صحّح»). وما تعذّر يُقال بالماضي («تعذّرت قراءة»).
### وبعد كل نص لاتيني آخره علامة ترقيم، وقبل كل نص لاتيني أوله علامة، محرف U+200E ليبقى ترتيبه.
### وكل جملة أولها قيمة أو نص لاتيني أولها U+200F.
### وصيغة العدد (`FORM`): zero 0، one 1، two 2، few 3–10 و103–110، many 11–99 و111–199، other ما سواها.
###
### الألفاظ:
###   article        مقال، مقالات
###   source         مصدر
###   feed           خلاصة؛ قائمة خلاصات: OPML؛ مادة: ما في الخلاصة قبل أن يصير مقالًا
###   catalogue      فهرس الخلاصات؛ والدليل هو دليل صحيفة
###   address, link  عنوان، رابط
###   folder         مجلد
###   tag, star      وسم؛ نجمة، مميّز بنجمة
###   pane           لوحة
###   filter         التصفية؛ مرشّح محفوظ: جدول [[filter]]
###   rule, query    قاعدة، استعلام
###   page furniture زوائد الصفحة
###   vowel marks    الحركات
###   configuration  الإعدادات، ملف الإعدادات
###   refresh, fetch تحديث، جلب
###   skipped        استُبعد
###   password, token كلمة المرور، رمز الدخول
###   proxy, server  وسيط، خادم
###   web            الويب
###   charset        ترميز
###   right-to-left mode  وضع العرض
###   «…»            حول الأوامر والأسماء والقيم

## الأوامر كما تسردها صفحة المساعدة

command-select-next = النزول سطرًا
command-select-previous = الصعود سطرًا
command-page-down = صفحة إلى الأسفل
command-page-up = صفحة إلى الأعلى
command-half-page-down = نصف صفحة إلى الأسفل
command-half-page-up = نصف صفحة إلى الأعلى
command-select-first = الذهاب إلى البداية
command-select-last = الذهاب إلى النهاية
command-focus-left = الذهاب إلى اللوحة اليسرى
command-focus-right = الذهاب إلى اللوحة اليمنى
command-focus-next = الذهاب إلى اللوحة التالية
command-focus-previous = الذهاب إلى اللوحة السابقة
command-focus-filter = الذهاب إلى لوحة التصفية
command-focus-list = الذهاب إلى القائمة
command-focus-reader = الذهاب إلى المقال
command-search = البحث أثناء الكتابة
command-take-spelling = البحث بالكتابة المقترحة
command-previous-view = الرجوع إلى العرض السابق
command-complete = إكمال كلمة الاستعلام
command-complete-back = الكلمة المقترحة السابقة
command-save-filter = حفظ هذه التصفية باسم
command-show-filters = عرض المرشّحات المحفوظة وتغييرها
command-show-settings = عرض الإعدادات وتغييرها
command-reset-setting = إعادة الإعداد إلى قيمته الأصلية
command-show-themes = اختيار سمة: تظهر كل سمة حين تقف عليها
command-edit-filter = تغيير استعلام المرشّح
command-rename-filter = تغيير اسم المرشّح
command-set-filter-key = تعيين مفتاح المرشّح
command-remove-filter = حذف المرشّح
command-move-filter-up = رفع المرشّح
command-move-filter-down = خفض المرشّح
command-same-source = هذا المصدر وحده
command-same-tag = هذا الوسم وحده
command-same-author = هذا الكاتب وحده
command-same-day = هذا اليوم وحده
command-same-word = البحث عن كلمة من العنوان
command-not-source = من دون هذا المصدر
command-not-tag = من دون هذا الوسم
command-open = فتح المقال أو تطبيق التصفية
command-back = الرجوع
command-quit = الخروج
command-palette = العثور على أمر أو مرشّح أو وسم أو مصدر ببعض حروفه
command-help = عرض المفاتيح
command-suspend = تعليق البرنامج
command-redraw = إعادة رسم الشاشة
command-page-or-next-unread = صفحة إلى الأسفل في المقال، ثم المقال التالي غير المقروء
command-next-unread = المقال التالي غير المقروء
command-previous-unread = المقال السابق غير المقروء
command-next-article = فتح المقال التالي في القائمة
command-previous-article = فتح المقال السابق في القائمة
command-toggle-read = تعليم المقال بأنه مقروء أو غير مقروء
command-toggle-star = وضع النجمة أو إزالتها
command-toggle-later = الحفظ للقراءة لاحقًا أو إلغاؤه
command-mark-view-read = تعليم كل ما في القائمة بأنه مقروء
command-undo = التراجع عن آخر تغيير
command-redo = إعادة التغيير بعد التراجع عنه
command-mark-above-read = تعليم كل ما فوق المقال بأنه مقروء
command-mark-range = تحديد المقالات من هنا إلى حيث تنتقل
command-mark-row = تحديد هذا المقال أو إلغاء تحديده
command-mark-found = تحديد كل مقالات القائمة
command-hide-articles = إخفاء المقال
command-tag-articles = إضافة وسوم أو رفعها
command-repeat-tags = تكرار آخر تغيير في الوسوم
command-repeat-change = تكرار آخر تغيير في المقالات
command-toggle-choice = إضافة الوسم المختار أو رفعه
command-rename-tag = تغيير اسم الوسم المختار، أو دمجه في وسم آخر
command-delete-tag = رفع الوسم المختار عن كل المقالات
command-color-tag = اللون التالي للوسم المختار
command-export-articles = كتابة المقال في ملف
command-next-order = ترتيب القائمة ترتيبًا آخر
command-next-grouping = تجميع القائمة بحسب اليوم أو المصدر
command-hide-read = إخفاء المقالات المقروءة أو إظهارها
command-clear-filter = إزالة التصفية
command-remove-chip = إزالة شرط واحد من التصفية برقمه
command-jump-to-tag = التصفية بوسم تجده ببعض حروفه
command-jump-to-source = التصفية بمصدر تجده ببعض حروفه
command-cycle-row = لوحة التصفية: طلب السطر أو استبعاده أو لا هذا ولا ذاك
command-require-row = لوحة التصفية: طلب السطر
command-exclude-row = لوحة التصفية: استبعاد السطر
command-reset-row = لوحة التصفية: ترك السطر دون طلب ولا استبعاد
command-toggle-every-tag = لوحة التصفية: طلب الوسوم المختارة كلها أو أيٍّ منها
command-fold = لوحة التصفية: طيّ المجلد أو المجموعة أو بسطهما
command-fold-group = لوحة التصفية: طيّ المجموعة أو بسطها
command-narrow-rows = لوحة التصفية: حصر الأسطر بكتابة بعض الحروف
command-toggle-empty-rows = لوحة التصفية: إخفاء الأسطر الخالية من المقالات أو إظهارها
command-refresh-source = تحديث هذا المصدر
command-refresh-all = تحديث المصادر كلها
command-cancel-refresh = إيقاف التحديث
command-show-sources = عرض المصادر وأخطائها
command-show-problems = عرض أخطاء الإعدادات
command-add-feed = إضافة خلاصة
command-add-folder = إضافة مجلد مقالات
command-import-opml = استيراد ملف OPML
command-setup = الخطوات الأولى: برامج القراءة الأخرى والخلاصات والطرفية
command-show-catalogue = الاختيار من فهرس الخلاصات
command-open-link = فتح رابط المقال
command-copy-link = نسخ رابط المقال
command-show-code = عرض العنوان رمزَ QR، أو نصًا من جديد
command-show-links = عرض روابط المقال
command-show-enclosures = عرض مرفقات المقال لتشغيلها وتنزيلها
command-download = تنزيل المرفق
command-cancel-download = إيقاف التنزيل
command-toggle-transcript = عرض نص التسجيل، أو نص المقال من جديد
command-search-word = البحث عن الكلمة تحت المؤشر
command-follow-link = اختيار رابط ظاهر بحروفه
command-edit-note = كتابة ملاحظة على المقال
command-find-in-article = البحث داخل المقال
command-next-hit = الانتقال إلى الموضع التالي
command-previous-hit = الانتقال إلى الموضع السابق
command-show-contents = عرض عناوين المقال الفرعية
command-next-heading = الانتقال إلى العنوان الفرعي التالي
command-previous-heading = الانتقال إلى العنوان الفرعي السابق
command-place-caret = وضع مؤشر في النص للتحديد والنسخ
command-caret-left = تحريك المؤشر يسارًا
command-caret-right = تحريك المؤشر يمينًا
command-next-word = الانتقال إلى الكلمة التالية
command-previous-word = الانتقال إلى الكلمة السابقة
command-next-sentence = الانتقال إلى الجملة التالية
command-previous-sentence = الانتقال إلى الجملة السابقة
command-next-paragraph = الانتقال إلى الفقرة التالية
command-previous-paragraph = الانتقال إلى الفقرة السابقة
command-line-start = الانتقال إلى أول السطر
command-line-end = الانتقال إلى آخر السطر
command-select-text = بدء التحديد أو إلغاؤه
command-grow-selection = توسيع التحديد: كلمة ثم جملة ثم فقرة ثم المقال كله
command-shrink-selection = تضييق التحديد
command-copy-text = نسخ النص المحدد أو الجملة
command-pipe-text = تمرير المقال أو المحدّد منه إلى أمر
command-save-text = حفظ المقال أو المحدّد منه في ملف
command-open-in-pager = فتح المقال في $PAGER
command-open-in-editor = فتح نسخة من المقال في $EDITOR
command-open-in-text-browser = فتح المقال في lynx أو w3m
command-quote-text = نسخه اقتباسًا مع مصدره
command-highlight-text = تظليل النص أو إزالة تظليله
command-next-highlight = الانتقال إلى المقطع المظلَّل التالي
command-previous-highlight = الانتقال إلى المقطع المظلَّل السابق
command-show-highlights = عرض المقاطع المظلَّلة
command-show-picture = عرض الصورة الظاهرة وحدها
command-next-picture = الصورة التالية في المقال
command-previous-picture = الصورة السابقة في المقال
command-toggle-full-text = جلب النص الكامل، أو إظهار نص الخلاصة من جديد
command-toggle-zen = عرض المقال وحده
command-toggle-furniture = إظهار زوائد الصفحة أو إخفاؤها
command-toggle-notes = فتح الحواشي والتفاصيل الظاهرة أو طيّها
command-toggle-marks = الحركات: كلها، أو لا شيء منها، أو ما يميّز الكلمات
command-toggle-spacing = المباعدة بين الأسطر أو تقريبها
command-toggle-indent = إزاحة أول الفقرة أو فصل الفقرات بسطر فارغ
command-toggle-justify = ضبط الأسطر على العرض أو تركها
command-wider-text = توسيع عمود النص
command-narrower-text = تضييق عمود النص
command-wider-margin = توسيع الهامشين
command-narrower-margin = تضييق الهامشين
command-toggle-reading-time = إظهار مدة قراءة المقال أو إخفاؤها
command-toggle-auto-advance = بعد آخر صفحة: المقال التالي غير المقروء، أو البقاء
command-turn-pages = القراءة دون يدين: تتوالى الصفحات بسرعة القراءة
command-widen-pane = توسيع هذه اللوحة
command-narrow-pane = تضييق هذه اللوحة
pane-as-wide-as-it-gets = لا يتحرك الحد أبعد من ذلك.
command-calibrate = اختيار وضع العرض المناسب لهذه الطرفية

## الإعدادات: الأخطاء

config-problem-at = ‏{ $file }، السطر { $line }، العمود { $column }: { $problem }
config-problem = ‏{ $file }: { $problem }
config-unknown-key = لا مفتاح اسمه «{ $key }» في الجدول [{ $table }].
config-unknown-table = لا جدول اسمه [{ $key }].
config-outside-table = المفتاح «{ $key }» خارج كل الجداول.
config-missing-key = لا بد من المفتاح «{ $key }» في الجدول [[{ $table }]].
config-wrong-type = قيمة «{ $key }» { $found }، والمطلوب { $expected }.
config-bad-value = القيمة «{ $value }» لا تصلح للمفتاح «{ $key }».
config-empty-text = يجب أن تكون قيمة «{ $key }» نصًا من سطر واحد، وألا تكون فارغة.
config-single-brackets = يحتاج [{ $table }] إلى أقواس مزدوجة.
config-no-location = ليس لهذا المصدر url ولا path.
config-url-and-path = لهذا المصدر url وpath معًا.
config-url-without-scheme = العنوان «{ $url }» لا يبدأ بـ https://‎.
config-url-scheme = لا تستطيع صحيفة جلب الخلاصات عبر «{ $scheme }:‎».
config-url-malformed = ‏«{ $url }» عنوان غير صالح.
config-duplicate-location = ‏«{ $location }» مدرج من قبل باسم المصدر «{ $name }».
config-duplicate-name = يوجد مصدر آخر اسمه «{ $name }».
config-duplicate-filter = يوجد مرشّح آخر اسمه «{ $name }».
config-duplicate-filter-key = هذا المفتاح مستعمل لمرشّح آخر.
config-filter-key-taken = المفتاح «{ $key }» مربوط من قبل بالأمر { $command }.
config-path-missing = لا وجود لـ«{ $path }».
config-path-unreadable = تعذّرت قراءة «{ $path }».
config-path-not-utf8 = المسار «{ $path }» يقود إلى مجلد ليس اسمه بترميز UTF-8.
config-bad-pattern = النمط «{ $pattern }» غير صالح.
config-bad-cookie = اسم ملف تعريف الارتباط «{ $name }» أو قيمته غير صالح.
config-bad-auth = تحتاج auth إما إلى اسم مستخدم وكلمة مرور واحدة، وإما إلى رمز دخول واحد.
config-bad-proxy = هذا الوسيط غير صالح.
config-bad-header = اسم الترويسة «{ $name }» أو قيمتها غير صالح.
config-bad-key = ليس «{ $key }» اسمًا لمفتاح من مفاتيح اللوحة.
config-unknown-command = لا أمر اسمه «{ $command }».
config-needless-argument = الأمر «{ $command }» لا يأخذ شيئًا بعده.
config-bad-argument = الأمر «{ $command }» يحتاج إلى ما يُكتب بعده.
config-macro-steps = يحتاج المفتاح «{ $key }» إلى خطوة واحدة على الأقل، ولا يقبل أكثر من { $max }.
config-long-sequence = لا يزيد تتابع المفاتيح على { $max }.
config-of-key = المفتاح «{ $key }»: { $problem }
keys-unsendable = لا يمكن ضغط «{ $keys }»: لا ترسل الطرفيات { $key }.
keys-text = المفتاح «{ $keys }» نص يُكتب حيث رُبط في [keys.{ $table }].
keys-no-steps = لا يفعل «{ $keys }» شيئًا: مفاتيح [keys.{ $table }] تنفّذ أمرًا واحدًا بلا شيء بعده.
keys-no-sequence = لا يمكن ضغط «{ $keys }»: لا تقبل [keys.{ $table }] إلا مفاتيح مفردة.
keys-hide = بسبب «{ $keys }» في [keys.{ $table }] { FORM($count) ->
    [zero] لا يُحجب شيء.
    [one] لا يمكن ضغط «{ $other }» ({ $place }).
    [two] لا يمكن ضغط تتابعين، أحدهما «{ $other }» ({ $place }).
    [few] لا يمكن ضغط { $count } تتابعات، منها «{ $other }» ({ $place }).
    [many] لا يمكن ضغط { $count } تتابعًا، منها «{ $other }» ({ $place }).
   *[other] لا يمكن ضغط { $count } تتابع، منها «{ $other }» ({ $place }).
}
keys-hidden = لا يمكن ضغط «{ $keys }» في [keys.{ $table }]، ففيها ربط «{ $other }» ({ $place }).
config-key-clash = لا يمكن ربط «{ $keys }» و«{ $other }» (السطر { $line }) معًا في [keys.{ $table }].
config-uneven-layout = في أحد طرفي التخطيط { $from } من المحارف، وفي الآخر { $to }.
config-unknown-theme = لا سمة اسمها «{ $name }».
config-not-utf8 = الملف ليس بترميز UTF-8.
config-too-large = حجم الملف أكبر من { $max } ميبيبايت.
config-not-a-file = هذا ليس ملفًا.
config-unreadable = تعذّرت قراءة الملف: { $reason }.
config-named-missing = لا يوجد ملف إعدادات في { $file }؛ صحّح المسار بعد «‎--config»، أو أضف إلى الأمر «config init» لإنشاء الملف.

config-watch-feed = هذا المصدر خلاصة، ولا تُراقَب إلا الملفات.
config-clean-no-source = لا مصدر اسمه «{ $name }».
config-rule-idle = هذه القاعدة لا تفعل شيئًا.
config-rule-silent = تخفي هذه القاعدة المقالات أو تعلّمها مقروءة، فلا يمكنها التنبيه إليها.
config-notify-command = أول كلمة في الأمر اسم برنامج، لا { "{" }title{ "}" } وأمثالها.
config-rule-list = تشمل القاعدة كل ما تطابقه من مقالات، فلا تُكتب فيها «sort:‎» ولا «limit:‎».
config-list-key = لا يمكن تعيين «{ $key }» لقائمة خلاصات كاملة.
config-list-refused = { FORM($count) ->
    [zero] لم تُستبعد أي خلاصة من هذه القائمة: { $problem }
    [one] استُبعدت خلاصة واحدة من هذه القائمة: { $problem }
    [two] استُبعدت خلاصتان من هذه القائمة، وهذه أولاهما: { $problem }
    [few] استُبعدت { $count } خلاصات من هذه القائمة، وهذه أولاها: { $problem }
    [many] استُبعدت { $count } خلاصة من هذه القائمة، وهذه أولاها: { $problem }
   *[other] استُبعدت { $count } خلاصة من هذه القائمة، وهذه أولاها: { $problem }
}
config-clean-sign = تحتاج قاعدة [[clean]] إلى start أو إلى pattern، لا إليهما معًا.
config-bad-regex = التعبير النمطي غير صالح: { $detail }.

config-syntax = الملف هنا ليس TOML صالحًا: { $detail }.
config-syntax-duplicate = هذا المفتاح أو الجدول مكرر في الملف.
config-syntax-unquoted = يجب أن يكون النص بين علامتي اقتباس.
config-syntax-no-value = هذا المفتاح بلا قيمة.
config-syntax-unclosed-bracket = يوجد قوس لم يُغلق.
config-syntax-unclosed-quote = توجد علامة اقتباس لم تُغلق.
config-syntax-no-comma = تنقص هنا فاصلة.
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
config-expects-action = أمر بين علامتي اقتباس، أو قائمة أوامر
config-expects-boolean = true أو false
config-expects-list = قائمة مثل ["a", "b"]
config-expects-table = جدول
config-expects-between = عدد صحيح من { $min } إلى { $max }
config-expects-duration = مدة مثل "90s" أو "30m" أو "2h" أو "1d"
config-expects-size = حجم مثل "512KiB" أو "32MiB"
config-expects-proxy = auto أو none أو عنوان وسيط
config-expects-color = لون مثل "red" أو "bright-blue" أو "default" أو عدد من 0 إلى 255 أو ‎"#ff8800"‎
config-expects-full-text = true أو false أو جدول فيه start وremove وprefetch
config-expects-notify = ‏true أو false أو "auto" أو "bell" أو "osc9" أو "osc777" أو "osc99" أو "title" أو "off" أو كلمات أمر
config-expects-player = ‏"auto" أو أمر أو قائمة كلماته أو جدول فيه command وscreen
config-expects-other = { $detail }

## الإعدادات: النصائح

config-help-nearest = هل أردت «{ $name }»؟
config-help-valid = اكتب واحدًا من هذه: { $names }.
config-help-expected = المطلوب { $expected }.
config-help-belongs = اكتبه تحت [{ $table }].
config-help-syntax = تستعمل صحيفة ما أمكنت قراءته من الملف.
config-help-single-brackets = اكتب [[{ $table }]].
config-help-no-location = اكتب url = "https://…"‎ للخلاصة، أو path = "…"‎ للملفات.
config-help-url-and-path = أبقِ أحدهما، واكتب للآخر جدول [[source]] ثانيًا.
config-help-url-without-scheme = اكتب «{ $url }».
config-help-url-scheme = اكتب عنوانًا يبدأ بـ https://‎ أو http://‎.
config-help-duplicate-location = احذف أحد الاثنين.
config-help-duplicate-name = أعطه اسمًا آخر.
config-help-empty-text = اكتب شيئًا أو احذف السطر.
config-help-path = تحقّق من المسار ومن أذوناته. تعيد صحيفة المحاولة عند كل تحديث.
config-help-bad-pattern = ضع * مكان جزء من الاسم، و** مكان أي عدد من المجلدات.
config-help-bad-cookie = اكتب الاسم والقيمة بحروف لاتينية، بلا مسافات ولا فواصل ولا فواصل منقوطة ولا علامات اقتباس.
config-help-bad-auth = اكتب user مع password أو مع password_command = ["program", "argument"]‎، أو اكتب token أو token_command.
config-help-bad-proxy = اكتب "none" أو عنوانًا مثل "socks5h://127.0.0.1:9050" أو "http://proxy.example:8080".
config-help-bad-header = اكتب الاسم بحروف لاتينية وواصلات، والقيمة في سطر واحد.
config-help-bad-key = اكتب المفاتيح كما في هذه الأمثلة: j وG وctrl-d وalt-x وshift-tab وspace وpage-down وf5 و«g g».
config-help-argument = اكتبه كما في «{ $example }».
config-help-macro = اكتب ‎"key" = ["command", "command"]‎، أو "none" لإلغاء الربط.
keys-help-arrives = يصل { $key } على أنه { $other }؛ اربط هذا، أو اختر مفتاحًا آخر.
keys-help-unsendable = اختر مفتاحًا آخر، مثل حرف مع alt، أو تتابعًا من المفاتيح.
keys-help-hide = إن كنت تقصد ذلك فاتركه، وإلا فاختر مفتاحًا غير «{ $keys }».
keys-help-hidden = اربطه في [keys.{ $table }] أيضًا، أو اختر مفتاحًا لا يبدأ بما يبدأ به «{ $other }».
config-help-key-clash = احذف أحدهما: لا يجوز أن يكون تتابع مفاتيح بدايةً لتتابع آخر.
config-help-uneven-layout = اكتب بعد الفاصلة المنقوطة عدد المحارف الذي قبلها.
config-help-encoding = اكتب اسم ترميز، مثل utf-8 أو windows-1256 أو iso-8859-6.
config-help-language = اكتب رمز لغة، مثل ar أو en أو fa.
config-help-filter = يحتاج المرشّح إلى name وإلى query.
config-help-filter-key = اختر مفتاحًا آخر.
config-help-watch-feed = احذف السطر. ولتحديث الخلاصة مرات أكثر اكتب refresh = "10m"‎.
config-help-rule = اكتب when = "…"‎ وفيها استعلام، كما في المرشّح.
config-help-rule-idle = أضف tag = ["…"]‎ أو mark = "read"‎ أو star = true أو hide = true أو notify = true.
config-help-rule-silent = احذف notify، أو ما يخفي المقالات أو يعلّمها مقروءة.
config-help-notify-command = اكتب مثلًا notify = ["notify-send", "--", "{ "{" }title{ "}" }", "{ "{" }source{ "}" }"]‎.
config-help-rule-list = احذف «sort:‎» و«limit:‎».
config-help-list-key = اكتب للخلاصة جدول [[source]] خاصًا بها، فهو مقدَّم على القائمة.
config-help-list-refused = صحّح القائمة، أو استورد ما فيها من خلاصات بالأمر «sahifa sources import FILE».
config-help-clean-sign = اكتب start = "…"‎ لأول كلمات الكتلة، أو pattern = "…"‎ لتعبير نمطي.
config-help-regex = ضع شرطة مائلة معكوسة قبل كل علامة مقصودة لذاتها من هذه: ( ) [ ] ? * + . |
config-help-not-utf8 = احفظه بترميز UTF-8. وإلى ذلك الحين تستعمل صحيفة القيم الأصلية.

## الجلب عبر HTTP

fetch-invalid-url = ليس { $url } عنوان http ولا https؛ صحّحه في ملف الإعدادات.
fetch-scheme = يبدأ { $url } بـ { $scheme }:‎، ويجب أن يبدأ عنوان الخلاصة بـ http:‎ أو https:‎.
fetch-header = الترويسة { $name } لهذا المصدر غير صالحة؛ صحّحها في ملف الإعدادات.
fetch-secret-program = تعذّر تشغيل أمر كلمة المرور { $program }: { $reason }.
fetch-secret-failed = فشل أمر كلمة المرور { $program }؛ شغّله بنفسك لترى السبب.
fetch-secret-slow = لم يطبع أمر كلمة المرور { $program } شيئًا خلال { FORM($seconds) ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
  }.
fetch-secret-empty = لم يطبع أمر كلمة المرور { $program } كلمة مرور.
fetch-proxy = تعذّر استعمال الوسيط { $proxy }؛ صحّحه في ملف الإعدادات.
fetch-proxy-unreachable = تعذّر الوصول إلى الوسيط { $proxy }؛ تحقّق من أنه يعمل، أو صحّحه في ملف الإعدادات.
fetch-proxy-authentication = يحتاج الوسيط { $proxy } إلى اسم مستخدم وكلمة مرور، أو أنه رفض ما أُعطي منهما؛ صحّحه في الإعدادات.
fetch-proxy-refused = لم يتصل الوسيط { $proxy } بالخادم { $host }؛ تحقق من العنوان أو اختر وسيطًا آخر.
fetch-setup = لا تستطيع صحيفة جلب شيء على هذا الجهاز: { $reason }.
fetch-resolve = لم يُعثر على { $host }؛ تحقّق من العنوان ومن اتصالك.
fetch-refused = رفض { $host } الاتصال؛ حاول لاحقًا.
fetch-unreachable = تعذّر الوصول إلى { $host } ({ $reason })؛ تحقّق من اتصالك.
fetch-tls-expired = انتهت صلاحية شهادة { $host }؛ حاول لاحقًا أو أبلغ صاحب الموقع.
fetch-tls-not-yet-valid = لم تبدأ صلاحية شهادة { $host } بعد؛ تحقّق من ساعة جهازك.
fetch-tls-wrong-name = شهادة { $host } صادرة لاسم آخر؛ تحقّق من العنوان.
fetch-tls-unknown-issuer = شهادة { $host } صادرة عن جهة لا يثق بها هذا الجهاز، أو موقّعة من الخادم نفسه.
fetch-tls-revoked = أُلغيت شهادة { $host }؛ لا تثق بهذا الخادم.
fetch-tls-no-authorities = تعذّر التحقّق من { $host } لأن هذا الجهاز خالٍ من شهادات جهات الإصدار؛ ثبّت الحزمة ca-certificates.
fetch-tls-not-tls = لا يدعم { $host } بروتوكول https؛ جرّب العنوان مع http:‎.
fetch-tls-old-protocol = لا يدعم { $host } إلا إصدارات من https لم تعد آمنة؛ أبلغ صاحب الموقع.
fetch-tls-handshake = لم يتفق { $host } وصحيفة على اتصال آمن؛ حاول لاحقًا أو أبلغ صاحب الموقع.
fetch-tls-improper = شهادة { $host } لا تصلح لخادم؛ لعلّ الخادم وقّعها بنفسه.
fetch-timeout-connect = تعذّر الوصول إلى { $url } خلال { FORM($seconds) ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
  }؛ حاول لاحقًا.
fetch-timeout-first-byte = لم يُجب { $url } خلال { FORM($seconds) ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
  }؛ حاول لاحقًا أو زِد مهلته.
fetch-timeout-idle = توقف { $url } عن الإرسال في أثناء جوابه مدة { FORM($seconds) ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
  }؛ حاول لاحقًا.
fetch-timeout-whole = لم يكتمل جواب { $url } خلال { FORM($seconds) ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
  }؛ حاول لاحقًا أو زِد مهلته.
fetch-too-slow = يرسل { $url } ببطء شديد، ومصادر أخرى تنتظر؛ حاول لاحقًا.
fetch-status = أجاب { $url } بالحالة { $status }؛ تحقق من العنوان أو حاول لاحقًا.
fetch-status-forbidden = لا يسمح { $url } بالوصول إليه (الحالة { $status })؛ لعلّه يحتاج إلى كلمة مرور أو إلى متصفح.
fetch-status-not-found = لم يُعثر على { $url } (الحالة { $status })؛ تحقّق من العنوان.
fetch-status-too-many = تلقّى { $url } طلبات أكثر مما يقبل (الحالة { $status })؛ باعد بين مرات تحديثه.
fetch-status-server = أبلغ خادم { $url } عن خطأ عنده (الحالة { $status })؛ حاول لاحقًا.
fetch-status-wait = يطلب { $url } الانتظار { FORM($seconds) ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
  } (الحالة { $status }).
fetch-held = طلب { $host } الانتظار، والباقي { FORM($seconds) ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
  }.
fetch-gone = أُزيل { $url } نهائيًا؛ احذف المصدر أو ابحث عن عنوانه الجديد.
fetch-too-large = يزيد حجم { $url } على { FORM($megabytes) ->
    [zero] 0 ميغابايت
    [one] ميغابايت واحد
    [two] { $megabytes } ميغابايت
    [few] { $megabytes } ميغابايت
    [many] { $megabytes } ميغابايت
   *[other] { $megabytes } ميغابايت
  }، فلم يُقرأ.
fetch-redirect-loop = تدور تحويلات { $url } في حلقة؛ تحقّق من العنوان.
fetch-redirect-count = تزيد تحويلات { $url } على { FORM($count) ->
    [zero] 0
    [one] تحويلة واحدة
    [two] تحويلتين
    [few] { $count } تحويلات
    [many] { $count } تحويلة
   *[other] { $count } تحويلة
  }؛ تحقّق من العنوان.
fetch-redirect-target = يحوّل { $url } من غير أن يذكر عنوانًا؛ تحقّق من العنوان.
fetch-redirect-scheme = يحوّل { $url } إلى { $target }، وهو ليس عنوان ويب؛ تحقّق من العنوان.
fetch-redirect-private = يحوّل { $url } إلى { $target } داخل شبكتك، فلم يُقرأ. إن كنت تثق به فاكتب ذلك العنوان في ملف الإعدادات.
fetch-cut = انقطع جواب { $url } قبل تمامه، بعد { FORM($bytes) ->
    [zero] 0 بايت
    [one] بايت واحد
    [two] بايتين
    [few] { $bytes } بايتات
    [many] { $bytes } بايتًا
   *[other] { $bytes } بايت
  }؛ حاول لاحقًا.
fetch-encoding = جواب { $url } مضغوط بطريقة { $encoding }، ولا تدعمها صحيفة؛ أبلغ صاحب الموقع.
fetch-protocol = جواب { $url } ليس HTTP صالحًا ({ $reason })؛ حاول لاحقًا أو أبلغ صاحب الموقع.
fetch-cancelled = أُوقف التحديث.

## الملفات

file-not-found = لا وجود لـ { $path }؛ تحقّق من المسار في ملف الإعدادات.
file-denied = ليس لصحيفة إذن بقراءة { $path }؛ غيّر أذوناته.
file-not-a-file = ليس { $path } ملفًا ولا مجلدًا؛ تحقق من المسار.
file-too-large = يزيد حجم { $path } على { FORM($megabytes) ->
    [zero] 0 ميغابايت
    [one] ميغابايت واحد
    [two] { $megabytes } ميغابايت
    [few] { $megabytes } ميغابايت
    [many] { $megabytes } ميغابايت
   *[other] { $megabytes } ميغابايت
  }، فلم يُقرأ.
file-nothing-matched = لا ملف يطابق { $pattern }؛ تحقّق من المسار في ملف الإعدادات.
file-pattern = النمط { $pattern } غير صالح ({ $reason })؛ صحّحه في ملف الإعدادات.
file-too-many = في { $path } أكثر من { FORM($count) ->
    [zero] 0 ملف
    [one] ملف واحد
    [two] ملفين
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
  }، ولم يُقرأ الباقي.
file-unreadable = تعذّرت قراءة { $path }: { $reason }.
watch-failed = تعذّرت مراقبة { $path } ({ $reason })؛ تقرؤه صحيفة عند كل تحديث.

# الاستعلامات
query-field = العمود { $column }: «{ $found }» ليس حقلًا معروفًا؛ اكتب وسم أو مصدر أو مجلد أو عنوان أو كاتب أو نص أو رابط أو لغة أو حالة أو فيه أو محفوظ أو منذ أو قبل أو تاريخ أو ترتيب أو حد، أو ضع الكلمات التي فيها نقطتان بين علامتي اقتباس.
query-field-suggestion = العمود { $column }: «{ $found }» ليس حقلًا معروفًا؛ هل أردت «{ $suggestion }:»؟
query-value = العمود { $column }: اكتب قيمة بعد «{ $found }» مباشرة.
query-state = العمود { $column }: «{ $found }» ليست حالة معروفة؛ اكتب غير_مقروء أو مقروء أو مميز أو جديد أو لاحقا أو موسوم أو محلي.
query-state-suggestion = العمود { $column }: «{ $found }» ليست حالة معروفة؛ هل أردت «{ $suggestion }»؟
query-duration = العمود { $column }: «{ $found }» ليست مدة؛ اكتب مثلًا 12س أو 7أيام أو أسبوعين.
query-date = العمود { $column }: «{ $found }» ليس تاريخًا؛ اكتب مثلًا اليوم أو أسبوع أو 2021 أو 2021-02 أو 2021-02-17..2021-03.
query-order = العمود { $column }: «{ $found }» ليس ترتيبًا معروفًا؛ اكتب تاريخ أو -تاريخ أو مصدر أو عنوان أو غير_مقروء.
query-order-suggestion = العمود { $column }: «{ $found }» ليس ترتيبًا معروفًا؛ هل أردت «{ $suggestion }»؟
query-number = العمود { $column }: «{ $found }» ليس عددًا؛ اكتب عددًا مثل 20.
query-condition = العمود { $column }: ينقص هنا شرط.
query-part = العمود { $column }: «{ $found }» ليس جزءًا من مقال؛ اكتب صورة أو مرفق أو نص_كامل.
query-part-suggestion = العمود { $column }: «{ $found }» ليس جزءًا من مقال؛ هل أردت «{ $suggestion }»؟
query-words = العمود { $column }: «{ $found }» تعبير نمطي، ولا يأتي إلا وحده أو بعد «عنوان:» و«نص:»؛ اكتب كلمات، أو ضعه بين علامتي اقتباس للبحث عنه كما هو.
query-pattern = العمود { $column }: «{ $found }» ليس تعبيرًا نمطيًا، أو يحتاج إلى ذاكرة كبيرة؛ صحّحه، أو ضعه بين علامتي اقتباس للبحث عنه كما هو.
query-saved = لا يوجد مرشّح محفوظ باسم «{ $name }».
query-saved-suggestion = لا يوجد مرشّح محفوظ باسم «{ $name }»؛ هل أردت «{ $suggestion }»؟
query-saved-itself = المرشّح المحفوظ «{ $name }» يستعمل نفسه؛ احذف «saved:» من استعلامه.
query-saved-circle = المرشّحان المحفوظان «{ $first }» و«{ $second }» يستعمل كل منهما الآخر؛ احذف «saved:» من أحدهما.
query-saved-large = المرشّح المحفوظ «{ $name }» يستعمل مرشّحات كثيرة جدًا؛ اختصره.
query-quote = العمود { $column }: أغلق علامة الاقتباس.
query-close = العمود { $column }: أغلق القوس.
query-open = العمود { $column }: لا يغلق هذا القوس قوسًا قبله؛ احذفه أو افتح قوسًا قبله.
query-less = العمود { $column }: المرشّح طويل جدًا أو كثير التداخل؛ اختصره.

# قاعدة البيانات
store-open = تعذّر فتح قاعدة البيانات { $path }: { $reason }. تحقّق من المسار ومن أذوناته.
store-read-only = قاعدة البيانات { $path } للقراءة فقط؛ امنح إذن الكتابة في الملف ومجلده لتُحفظ التغييرات.
store-newer = قاعدة البيانات { $path } كتبها إصدار أحدث من صحيفة؛ حدّث البرنامج، أو اختر مجلدًا آخر بالخيار ‎--data-dir.
store-corrupt = قاعدة البيانات { $path } تالفة؛ انقلها إلى مكان آخر وابدأ من جديد، أو استعد نسخة احتياطية بالأمر «sahifa restore».
store-busy = يستعمل برنامج آخر قاعدة البيانات { $path }؛ أغلقه وحاول مرة أخرى.
store-full = القرص الذي فيه { $path } ممتلئ؛ أفرغ مساحة وحاول مرة أخرى.
store-disk = أبلغ قرص قاعدة البيانات { $path } عن خطأ؛ افحص القرص والمساحة المتاحة ثم حاول مجددًا.
store-failed = أبلغت قاعدة البيانات { $path } عن خطأ: { $reason }. يفحصها الأمر «sahifa db check».

# sahifa db
status-profile = ‏{ $name } · { $state }
config-profile-name = لا يصلح «{ $name }» اسمًا لملف تعريف؛ استعمل الحروف والأرقام و«-» و«_».
backup-done = حُفظت قاعدة البيانات وملفات الإعدادات ({ $files }) في { $path }. وقد يكون فيها كلمات مرور.
backup-not = ليس { $path } نسخة احتياطية من صحيفة، أو هو تالف؛ ولم يتغيّر شيء.
backup-in-use = تعمل صحيفة الآن على { $path }؛ أغلقها ثم استعد النسخة.
backup-terminal = لا تُكتب النسخة الاحتياطية على طرفية؛ وجّهها إلى ملف أو برنامج.
backup-file = تعذّر حفظ { $path } أو استعادته: { $reason }.
restore-done = استُعيدت النسخة الاحتياطية، وفيها { FORM($count) ->
    [zero] صفر من المقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $count } مقالات
    [many] { $count } مقالًا
   *[other] { $count } مقال
}.
restore-kept = الملف الذي كان هناك صار { $path }.
db-size = حجم قاعدة البيانات { $path } هو { $size } كيبيبايت، منها { $free } فارغة.
db-times = المقالات من { $oldest } إلى { $newest }.
db-vacuumed = حجم قاعدة البيانات الآن { $size } كيبيبايت، أي أقل مما كان بمقدار { $free }.
db-none = لا توجد قاعدة بيانات في { $path } بعد؛ ينشئها «sahifa refresh».
db-holdings = المصادر: { $sources } · المقالات: { $articles } · المقروءة: { $read } · المميّزة بنجمة: { $starred } · الموسومة يدويًا: { $tags }
db-whole = قاعدة البيانات { $path } سليمة.
db-damaged = قاعدة البيانات { $path } تالفة. يحفظ الأمر «sahifa db rescue» ما يمكن قراءته في ملف جديد. أبلغت SQLite بما يلي:
db-rescued = حُفظ هذا في { $to }. لاستعماله انقل الملف التالف { $path } إلى مكان آخر وأعطِ الملف الجديد اسمه.
db-exists = الملف { $path } موجود؛ اختر ملفًا آخر بالخيار ‎--to.
db-file = تعذّر نسخ { $path }: { $reason }.

# العلامات: مقروء، نجمة، وسم. ‏{ $reason } جملة كاملة.
marks-wait = لم تُحفظ علامتك الأخيرة بعد. { $reason } ستعيد صحيفة المحاولة إلى أن تُغلق.
undo-waits = لم تُحفظ علاماتك الأخيرة بعد، فلا شيء يمكن التراجع عنه؛ أفسح مكانًا على القرص أولًا.
marks-caught-up = { FORM($count) ->
    [zero] لا علامات تنتظر الحفظ.
    [one] حُفظت العلامة التي كانت تنتظر.
    [two] حُفظت العلامتان اللتان كانتا تنتظران.
    [few] حُفظت { $count } علامات كانت تنتظر.
    [many] حُفظت { $count } علامة كانت تنتظر.
   *[other] حُفظت { $count } علامة كانت تنتظر.
}
exit-nothing-kept = لم يُحفظ شيء من هذه الجلسة. { $reason }
exit-downloads = { FORM($count) ->
    [zero] لم ينقطع أي تنزيل.
    [one] انقطع تنزيل واحد؛ ابدأه من جديد ليكتمل.
    [two] انقطع تنزيلان؛ ابدأهما من جديد ليكتملا.
    [few] انقطعت { $count } تنزيلات؛ ابدأها من جديد لتكتمل.
    [many] انقطع { $count } تنزيلًا؛ ابدأها من جديد لتكتمل.
   *[other] انقطع { $count } تنزيل؛ ابدأها من جديد لتكتمل.
}
exit-marks-lost = { FORM($count) ->
    [zero] حُفظت كل العلامات.
    [one] لم تُحفظ علامة واحدة.
    [two] لم تُحفظ علامتان.
    [few] لم تُحفظ { $count } علامات.
    [many] لم تُحفظ { $count } علامة.
   *[other] لم تُحفظ { $count } علامة.
} { $reason }

terminal-none = تحتاج واجهة صحيفة إلى طرفية؛ وفي أنبوب أو برنامج نصي استعمل «sahifa list» أو «sahifa show».
terminal-dumb = لا تستطيع هذه الطرفية تحريك المؤشر (TERM=dumb)؛ يطبع «sahifa next» المقال التالي غير المقروء سطورًا، ويطبع «sahifa list» القائمة.
terminal-unusable = تعذّر استعمال الطرفية ({ $reason })؛ جرّب نافذة طرفية أخرى.
clipboard-too-long = النص أطول مما تقبله حافظة الطرفية ({ $size } كيلوبايت، والحد { $limit })؛ انسخ جزءًا أصغر.

## التحديث

refresh-busy = يجري تحديث آخر لـ { $path }؛ انتظر حتى ينتهي.
refresh-waits = يجري تحديث آخر، ويبدأ هذا حين ينتهي ذاك.
refresh-cancelled = أُوقف التحديث قبل أن يبدأ.
refresh-not-due = يحين التحديث التالي بعد { FORM($minutes) ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }؛ ويحدّثه الآن الأمر «sahifa refresh --source NAME».
refresh-failing = تعذّر { FORM($count) ->
    [zero] 0 مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
  } على التوالي. المحاولة التالية بعد { FORM($minutes) ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }؛ ويحاول الآن الأمر «sahifa refresh --source NAME».
refresh-lock = تعذّر قفل { $path } ({ $reason })؛ تحقّق من أن الكتابة في مجلده ممكنة.
refresh-runtime = تعذّر بدء التحديث: { $reason }.
refresh-defect = حال خلل في صحيفة دون قراءة هذا المصدر؛ نرجو الإبلاغ عنه مع عنوان المصدر.
refresh-too-slow = طالت قراءة هذا المصدر، فأُوقفت.
refresh-in-file = ‏{ $path }: { $problem }
refresh-mailbox-end = يزيد حجم { $path } على { FORM($megabytes) ->
    [zero] 0 ميغابايت
    [one] ميغابايت واحد
    [two] { $megabytes } ميغابايت
    [few] { $megabytes } ميغابايت
    [many] { $megabytes } ميغابايت
   *[other] { $megabytes } ميغابايت
  }، فلم تُقرأ إلا أحدث الرسائل في آخره.
refresh-pages = { FORM($count) ->
    [zero] لم يصل نص كامل لأي مقال.
    [one] وصل النص الكامل لمقال واحد.
    [two] وصل النص الكامل لمقالين.
    [few] وصل النص الكامل لـ{ $count } مقالات.
    [many] وصل النص الكامل لـ{ $count } مقالًا.
   *[other] وصل النص الكامل لـ{ $count } مقال.
}
refresh-pages-failed = { FORM($count) ->
    [zero] أعطت صفحات المقالات كلها نصها الكامل.
    [one] لم تعط صفحة مقال واحد نصه الكامل.
    [two] لم تعط صفحتا مقالين نصهما الكامل.
    [few] لم تعط صفحات { $count } مقالات نصها الكامل.
    [many] لم تعط صفحات { $count } مقالًا نصها الكامل.
   *[other] لم تعط صفحات { $count } مقال نصها الكامل.
  } { $reason }
refresh-copies = { FORM($count) ->
    [zero] لا تتكرر في المستند أي مادة
    [one] تتكرر في المستند مادة واحدة
    [two] تتكرر في المستند مادتان
    [few] تتكرر في المستند { $count } مواد
    [many] تتكرر في المستند { $count } مادة
   *[other] تتكرر في المستند { $count } مادة
  } بالعنوان والتاريخ والرابط والنص أنفسها؛ وتُعرض كل منها مرة واحدة.

## الإعدادات: ملفاتها

config-no-home = لم يُعثر على مجلدك الرئيسي؛ اضبط HOME، أو استعمل ‎--config و‎--data-dir.
config-init-exists = الملف { $file } موجود من قبل؛ لم يُكتب شيء.
config-init-failed = تعذّرت كتابة { $file }: { $reason }.
config-edit-read = تعذّرت قراءة { $file }: { $reason }.
config-edit-write = تعذّرت كتابة { $file }: { $reason }.
config-edit-broken = صحّح { $file } أولًا: { $problem }
config-edit-form = لا تستطيع صحيفة تغيير المصادر في { $file } إلا إذا كانت جداول [[source]]؛ اكتبها كذلك أولًا.
config-edit-changed = يغيّر برنامج آخر { $file } الآن؛ حاول مرة أخرى.
opml-unreadable = تعذّرت قراءة { $file }: { $reason }.
opml-too-large = الملف { $file } أكبر من أن يكون ملف OPML.
opml-no-feeds = لا خلاصات في { $file }.
opml-refused-url = السطر { $line }: استُبعد «{ $name }»: { $problem }
# خلاصة من قاعدة بيانات لا أسطر فيها
list-refused = استُبعد «{ $name }»: { $problem }
opml-refused-twice = تكرّر في الملف.
opml-refused-link = يقود إلى قائمة أخرى أو إلى صفحة، لا إلى خلاصة.
opml-refused-command = عنوانه «{ $url }» أمر، وصحيفة لا تنفّذ أوامر.
opml-refused-shell = عنوانه «{ $url }» يصوغه سطر الأوامر، وصحيفة لا تنفّذ أوامر.
opml-refused-cut = ينقطع عنوانه «{ $url }» قبل نهايته.
opml-refused-missing = ليس له عنوان.
opml-refused-page = عنوانه عنوان صفحة لا خلاصة؛ ويبحث الأمر «sahifa sources add { $url }» عن خلاصتها.
opml-refused-search = هو بحث في خلاصات أخرى؛ اكتب له جدول [[filter]] بنفسك.
opml-refused-scraped = يعني نوعه «{ $type }» أن برنامجًا آخر يصنع من صفحةٍ خلاصة.
opml-refused-type = ليس نوعه «{ $type }» نوع خلاصة.
opml-refused-text = هو نص فقط، أو مجلد فارغ.
opml-taken-without = السطر { $line }: أُضيف «{ $name }»، ولكن { $problem }
opml-lost-filter = استُبعد الأمر الذي يصفّيه، لأن صحيفة لا تنفّذ أوامر.
opml-refused-many = لم تُقرأ الخلاصات التي بعد الخلاصة رقم { $max }.

## ما يقوله النظام

io-not-found = لا وجود له
io-permission = ليس لديك إذن
io-full = القرص ممتلئ
io-read-only = القرص للقراءة فقط
io-directory = هذا مجلد
io-not-directory = جزء من المسار ليس مجلدًا
io-exists = موجود من قبل
io-other = { $detail }

## اللوحات

pane-filter = التصفية
pane-list = المقالات
pane-list-position = المقالات { $at }/{ $count }
# المقروء مخفي.
pane-list-unread = المقالات والمقروء مخفي
pane-list-position-unread = المقالات { $at }/{ $count } والمقروء مخفي
pane-reader = القراءة
pane-reader-hits = القراءة { $percent }% · { FORM($count) ->
    [zero] لا موضع
    [one] موضع واحد
    [two] موضعان
    [few] { $count } مواضع
    [many] { $count } موضعًا
   *[other] { $count } موضع
 }
pane-reader-hit = القراءة { $percent }% · { $at }/{ $count }
pane-reader-position = القراءة { $percent }%
filter-all = الكل
filter-unread = غير مقروء
# إلى جانب مرشّح محفوظ: غير المقروء من مقالاته، ثم عددها كلها
filter-unread-of = { $unread }/{ $count }
filter-read = مقروء
filter-starred = مميّز بنجمة
filter-later = للقراءة لاحقًا
filter-new = جديد
filter-local = محلي
filter-today = اليوم
filter-yesterday = أمس
filter-week = آخر 7 أيام
filter-month = آخر 30 يومًا
filter-year = آخر 365 يومًا
filter-earlier = أقدم من ذلك
filter-has-image = صورة
filter-has-enclosure = مرفق
filter-has-fulltext = النص الكامل
filter-has-note = ملاحظة
filter-has-highlight = مقطع مظلَّل
# مصدر لم يعد معروفًا
filter-source = مصدر
filter-group-state = الحالة
filter-group-saved = المرشّحات المحفوظة
filter-group-sources = المصادر
filter-group-tags = الوسوم
filter-group-tags-every = الوسوم (كل ما اختير)
filter-group-date = التاريخ
filter-group-language = اللغة
filter-group-author = الكاتب
filter-group-has = المحتوى
tags-every = على المقال أن يحمل كل الوسوم المختارة.
tags-any = يكفي أن يحمل المقال أيًّا من الوسوم المختارة.
empty-rows-hidden = أُخفيت الأسطر الخالية من المقالات.
empty-rows-shown = أُظهرت الأسطر الخالية من المقالات.

## شروط التصفية فوق القائمة

# بين شرطين يكفي أحدهما
chip-or = أو
chip-not = عدا { $name }
chip-order-newest = الأحدث أولًا
chip-order-oldest = الأقدم أولًا
chip-order-source = بترتيب المصادر
chip-order-title = بترتيب العناوين
chip-order-unread = غير المقروء أولًا
chip-limit = { FORM($count) ->
    [zero] بلا مقالات
    [one] مقال واحد على الأكثر
    [two] مقالان على الأكثر
    [few] { $count } مقالات على الأكثر
    [many] { $count } مقالًا على الأكثر
   *[other] { $count } مقال على الأكثر
}
remove-which-chip = اضغط رقم الشرط الذي تريد إزالته، من 1 إلى { $count }.
no-such-chip = ليس في التصفية شرط رقمه { $number }؛ اضغط { $key } ثم أحد الأرقام فوق القائمة.
filter-is-empty = لا تصفية الآن؛ للبحث { $key }، وللانتقال إلى لوحة التصفية { $pane }.

## الذهاب إلى وسم أو مصدر ببعض حروفه

overlay-jump-tag = التصفية بوسم
overlay-jump-source = التصفية بمصدر
overlay-palette = كل الأوامر والمرشّحات والوسوم والمصادر
palette-filter = مرشّح
palette-tag = وسم
palette-source = مصدر
palette-none = لا شيء فيه هذه الحروف.
hint-palette = ‏{ $run } تنفيذ أو تصفية · { $add } إضافة إلى التصفية · { $back } رجوع
key-unbound = لا أمر للمفتاح { $key }. المفاتيح كلها في { $help }.
jump-none = لا اسم فيه هذه الحروف.
hint-jump = ‏{ $open } التصفية به · { $add } إضافته إلى التصفية · { $back } رجوع
hint-overlay = ‏{ $back } رجوع
hint-overlay-choice = ‏{ $open } اختيار · { $back } رجوع
hint-link-list = ‏{ $open } فتح · { $copy } نسخ · { $back } رجوع
hint-narrow = ‏{ $keep } إلى الأسطر · { $back } كل الأسطر

## أسماء اللغات

language-am = الأمهرية
language-ar = العربية
language-az = الأذرية
language-bn = البنغالية
language-ckb = الكردية السورانية
language-de = الألمانية
language-el = اليونانية
language-en = الإنكليزية
language-es = الإسبانية
language-fa = الفارسية
language-fr = الفرنسية
language-he = العبرية
language-hi = الهندية
language-id = الإندونيسية
language-it = الإيطالية
language-ja = اليابانية
language-ko = الكورية
language-ku = الكردية
language-ms = الملايوية
language-nl = الهولندية
language-pl = البولندية
language-ps = البشتوية
language-pt = البرتغالية
language-ru = الروسية
language-sd = السندية
language-so = الصومالية
language-sv = السويدية
language-sw = السواحلية
language-tr = التركية
language-ug = الأويغورية
language-uk = الأوكرانية
language-ur = الأردية
language-zh = الصينية
list-untitled = (بلا عنوان)
list-empty = لا مقالات بعد؛ اضغط { $key } للتحديث.
list-without-sources = لا مقالات بعد؛ اضغط { $key } لتبدأ الخطوات الأولى.
list-all-read = { FORM($count) ->
    [zero] لا مقالات هنا.
    [one] المقال الوحيد هنا مقروء ومخفي؛ اضغط { $key } لإظهاره.
    [two] المقالان هنا مقروءان ومخفيان؛ اضغط { $key } لإظهارهما.
    [few] المقالات الـ{ $count } هنا كلها مقروءة ومخفية؛ اضغط { $key } لإظهارها.
    [many] المقالات الـ{ $count } هنا كلها مقروءة ومخفية؛ اضغط { $key } لإظهارها.
   *[other] المقالات الـ{ $count } هنا كلها مقروءة ومخفية؛ اضغط { $key } لإظهارها.
}
list-empty-filtered = لا مقال يطابق التصفية؛ اضغط { $key } لإزالتها.
list-empty-spelling = لم يُعثر على «{ $typed }»؛ هل أردت «{ $word }» ({ $count })؟ اضغط { $key } للبحث عنها.
list-nothing-selected = لا مقال هنا لفتحه.
reader-nothing = افتح مقالًا بالمفتاح { $key }.
enclosure = مرفق:
enclosure-with = مرفق ({ $details }):
enclosure-type = { $type }
enclosure-and = { $first }، { $second }
enclosure-audio = صوت
enclosure-video = فيديو
enclosure-picture = صورة
enclosure-document = مستند
enclosure-archive = أرشيف
enclosure-file = ملف
enclosure-season = الموسم { $season }
enclosure-episode = الحلقة { $episode }
enclosure-season-episode = الموسم { $season }، الحلقة { $episode }
reader-enclosures = { FORM($count) ->
    [zero] { $first }
    [one] { $first }، ومرفق آخر
    [two] { $first }، ومرفقان آخران
    [few] { $first }، و{ $count } مرفقات أخرى
    [many] { $first }، و{ $count } مرفقًا آخر
   *[other] { $first }، و{ $count } مرفق آخر
}
reader-enclosures-key = { $what } · للقائمة اضغط { $key }
download-waiting = في الانتظار
download-running = { $percent }% ({ $received } من { $total })
download-running-unknown = { $received } حتى الآن
download-partial = انقطع عند { $received }
download-done = محفوظ هنا
duration-minutes = { $minutes }:{ $tens }{ $ones }
duration-hours = { $hours }:{ $minute-tens }{ $minute-ones }:{ $tens }{ $ones }
size-bytes = { FORM($count) ->
    [zero] 0 بايت
    [one] بايت واحد
    [two] بايتان
    [few] { $count } بايتات
    [many] { $count } بايتًا
   *[other] { $count } بايت
}
size-kilobytes = { $count } كيلوبايت
size-kilobytes-tenths = { $count }.{ $tenths } كيلوبايت
size-megabytes = { $count } ميغابايت
size-megabytes-tenths = { $count }.{ $tenths } ميغابايت
size-gigabytes = { $count } غيغابايت
size-gigabytes-tenths = { $count }.{ $tenths } غيغابايت
reader-hidden = { FORM($count) ->
    [zero] لا كتل مخفية من زوائد الصفحة.
    [one] كتلة واحدة من زوائد الصفحة مخفية؛ اضغط { $key } لإظهارها.
    [two] كتلتان من زوائد الصفحة مخفيتان؛ اضغط { $key } لإظهارهما.
    [few] { $count } كتل من زوائد الصفحة مخفية؛ اضغط { $key } لإظهارها.
    [many] { $count } كتلة من زوائد الصفحة مخفية؛ اضغط { $key } لإظهارها.
   *[other] { $count } كتلة من زوائد الصفحة مخفية؛ اضغط { $key } لإظهارها.
}
reader-hidden-shown = { FORM($count) ->
    [zero] لا كتل ظاهرة من زوائد الصفحة.
    [one] كتلة واحدة من زوائد الصفحة ظاهرة؛ اضغط { $key } لإخفائها.
    [two] كتلتان من زوائد الصفحة ظاهرتان؛ اضغط { $key } لإخفائهما.
    [few] { $count } كتل من زوائد الصفحة ظاهرة؛ اضغط { $key } لإخفائها.
    [many] { $count } كتلة من زوائد الصفحة ظاهرة؛ اضغط { $key } لإخفائها.
   *[other] { $count } كتلة من زوائد الصفحة ظاهرة؛ اضغط { $key } لإخفائها.
}
picture-title = الصورة { $at } من { $count }
picture-loading = يجري جلب الصورة…
picture-too-large = هذه الصورة أكبر من أن تُعرض: { $width } × { $height } بكسل.
picture-too-heavy = يحتاج عرض هذه الصورة إلى ذاكرة أكثر من المسموح.
picture-svg = هذه الصورة رسم متجه (SVG)، وهو لا يُعرض هنا.
picture-unknown = ليس الملف صورة بصيغة تُعرض هنا (PNG أو JPEG أو GIF أو WebP).
picture-broken = الصورة تالفة: { $reason }
picture-not-built = بُني هذا البرنامج من دون الصور (ميزة cargo المسماة pictures).
picture-no-address = ليس للصورة عنوان على الويب.
pictures-off = عرض الصور معطّل؛ اضبط reader.images على «auto» لتظهر.
pictures-need-colours = تحتاج الصور إلى طرفية فيها 256 لونًا وإلى سمة ملونة.
article-without-pictures = ليس في المقال صور.
no-more-pictures = لا صور أخرى.
hint-picture = التالية { $next } · السابقة { $previous } · يفتحها { $open } · ويعود بك { $back }
reader-image = [صورة]
reader-image-alt = [صورة: { $alt }]
reader-details = التفاصيل
reader-no-notes = لا حواشي ولا تفاصيل ظاهرة.
# منشور أو مقطع أو صفحة من موقع آخر: نوعه وموقعه وعنوانه.
reader-embed = { $kind } · { $site }
reader-embed-titled = { $kind } · { $site }: { $title }
media-post = منشور
media-video = فيديو
media-audio = صوت
media-page = صفحة
date-none = بلا تاريخ
date-not-stated = { $date } (لم يذكره المصدر)
date-updated = { $date }، حُدّث في { $updated }
about-article = { $source } · { $date }
about-article-by = { $source } · { $date } · { $authors }
about-with-time = { $about } · { $time }
reading-time = { FORM($minutes) ->
    [zero] أقل من دقيقة للقراءة
    [one] دقيقة للقراءة
    [two] دقيقتان للقراءة
    [few] { $minutes } دقائق للقراءة
    [many] { $minutes } دقيقة للقراءة
   *[other] { $minutes } دقيقة للقراءة
}
no-article-after = هذا آخر مقال في القائمة.
no-article-before = هذا أول مقال في القائمة.
marks-all = تظهر الحركات كلها.
marks-needed = لا يظهر من الحركات إلا ما يميّز الكلمات.
marks-none = الحركات مخفية.
lines-spaced = بين كل سطرين سطر فارغ.
lines-close = الأسطر متقاربة.
paragraphs-indent = يبدأ السطر الأول من الفقرة بإزاحة.
paragraphs-blank = بين كل فقرتين سطر فارغ.
lines-justified = الأسطر العربية مضبوطة على العرض.
lines-ragged = الأسطر غير مضبوطة على العرض.
margin-of = { FORM($count) ->
    [zero] لا يبقى على الجانبين عمود خالٍ.
    [one] يبقى على كل جانب عمود واحد للهامش.
    [two] يبقى على كل جانب عمودان للهامش.
    [few] يبقى على كل جانب { $count } أعمدة للهامش.
    [many] يبقى على كل جانب { $count } عمودًا للهامش.
   *[other] يبقى على كل جانب { $count } عمود للهامش.
}
reading-time-shown = تظهر مدة قراءة المقال تحت عنوانه.
reading-time-hidden = لا تظهر مدة قراءة المقال.
auto-advance-on = الصفحة التي بعد الأخيرة تنقل إلى المقال غير المقروء التالي.
auto-advance-off = لا انتقال بعد الصفحة الأخيرة.
status-turning = تتوالى الصفحات بسرعة { $speed } كلمة في الدقيقة؛ أي مفتاح يوقفها مؤقتًا.
turning-paused = توقفت مؤقتًا؛ يستأنفها المفتاح { $key }.
turning-ended = هذه نهاية المقال.

## السطر الأخير

status-hints-unread = المقالات المقروءة مخفية؛ اضغط { $show } لإظهارها · { $help } مساعدة · { $refresh } تحديث · { $quit } خروج
status-list = { $open } فتح · { $read } مقروء · { $search } بحث · { $refresh } تحديث · { $help } مساعدة
status-list-empty = { $clear } إزالة التصفية · { $search } بحث · { $refresh } تحديث · { $help } مساعدة
status-filter = { $choose } اختيار · { $narrow } تضييق · { $clear } مسح · { $help } مساعدة
status-reader = { $page } الصفحة التالية · { $find } بحث · { $link } روابط · { $back } رجوع · { $help } مساعدة
status-unread = { FORM($count) ->
    [zero] كل شيء مقروء
    [one] مقال غير مقروء
    [two] مقالان غير مقروءين
    [few] { $count } مقالات غير مقروءة
    [many] { $count } مقالًا غير مقروء
   *[other] { $count } مقال غير مقروء
}
status-state = { $unread } · آخر تحديث { $when }
status-refreshing-waits = { $progress } · في انتظار { $source }
status-query = { $keep } إبقاء النتيجة · { $back } كما كان · { $complete } إكمال · { $older } { $newer } استعلامات سابقة
status-welcome = { $feed } خلاصة · { $catalogue } الفهرس · { $opml } استيراد OPML · { $help } مساعدة
status-fetching-page = يجري جلب { $url } … · { $back } إلغاء
status-downloading = يجري تنزيل { $name }: { $state }
status-downloading-more = { FORM($count) ->
    [zero] { $first }
    [one] { $first }، وملف آخر
    [two] { $first }، وملفان آخران
    [few] { $first }، و{ $count } ملفات أخرى
    [many] { $first }، و{ $count } ملفًا آخر
   *[other] { $first }، و{ $count } ملف آخر
}
status-refreshing = يجري تحديث المصادر: { $finished } من { $total }، { FORM($new) ->
    [zero] لا جديد
    [one] مقال جديد واحد
    [two] مقالان جديدان
    [few] { $new } مقالات جديدة
    [many] { $new } مقالًا جديدًا
   *[other] { $new } مقال جديد
}
refreshed = { FORM($new) ->
    [zero] لا جديد.
    [one] مقال جديد واحد.
    [two] مقالان جديدان.
    [few] { $new } مقالات جديدة.
    [many] { $new } مقالًا جديدًا.
   *[other] { $new } مقال جديد.
}
refresh-stopped = أُوقف التحديث. { FORM($new) ->
    [zero] لا جديد.
    [one] مقال جديد واحد.
    [two] مقالان جديدان.
    [few] { $new } مقالات جديدة.
    [many] { $new } مقالًا جديدًا.
   *[other] { $new } مقال جديد.
}
refreshed-left-out = ‏{ $name }: { $problem }
refreshed-with-errors = { FORM($failed) ->
    [zero] لم يتعذّر أي مصدر
    [one] تعذّر مصدر واحد
    [two] تعذّر مصدران
    [few] تعذّرت { $failed } مصادر
    [many] تعذّر { $failed } مصدرًا
   *[other] تعذّر { $failed } مصدر
}؛ اضغط { $key } لمعرفة السبب. { FORM($new) ->
    [zero] لا جديد.
    [one] مقال جديد واحد.
    [two] مقالان جديدان.
    [few] { $new } مقالات جديدة.
    [many] { $new } مقالًا جديدًا.
   *[other] { $new } مقال جديد.
}
configuration-problems = { FORM($count) ->
    [zero] لا أخطاء في الإعدادات
    [one] خطأ واحد في الإعدادات
    [two] خطآن في الإعدادات
    [few] { $count } أخطاء في الإعدادات
    [many] { $count } خطأً في الإعدادات
   *[other] { $count } خطأ في الإعدادات
}؛ اضغط { $key } { FORM($count) ->
    [zero] للتفاصيل
    [one] لتراه
    [two] لتراهما
    [few] لتراها
    [many] لتراها
   *[other] لتراها
}.
configuration-applied = يُعمل الآن بالإعدادات بعد تغييرها.
key-count = العدد: { $count }
no-change-to-repeat = لم يُجرَ بعد تغيير في المقالات يمكن تكراره.
no-such-saved-filter = لا مرشّح محفوظ برقم { $number }.
no-such-link = لا رابط برقم { $number } في المقال.
macro-links = فُتح { $max } رابطًا، وهذا أقصى ما يفتحه مفتاح واحد.
configuration-warnings = { FORM($count) ->
    [zero] لا ملاحظات على مفاتيح الإعدادات
    [one] ملاحظة واحدة على مفاتيح الإعدادات
    [two] ملاحظتان على مفاتيح الإعدادات
    [few] { $count } ملاحظات على مفاتيح الإعدادات
    [many] { $count } ملاحظةً على مفاتيح الإعدادات
   *[other] { $count } ملاحظة على مفاتيح الإعدادات
}؛ اضغط { $key } { FORM($count) ->
    [zero] للتفاصيل
    [one] لتراها
    [two] لتراهما
    [few] لتراها
    [many] لتراها
   *[other] لتراها
}.
configuration-refused = لم يُعمل بالتغيير في الإعدادات، ففيها { FORM($count) ->
    [zero] أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
}؛ اضغط { $key } { FORM($count) ->
    [zero] للتفاصيل
    [one] لتراه
    [two] لتراهما
    [few] لتراها
    [many] لتراها
   *[other] لتراها
}.
configuration-gone = لم يعد ملف الإعدادات { $file } موجودًا؛ تبقى إعداداته معمولًا بها حتى تخرج من البرنامج.
marked-read = { FORM($count) ->
    [zero] كل ما هنا مقروء من قبل.
    [one] عُلّم مقال واحد بأنه مقروء؛ اضغط { $key } للتراجع.
    [two] عُلّم مقالان بأنهما مقروءان؛ اضغط { $key } للتراجع.
    [few] عُلّمت { $count } مقالات بأنها مقروءة؛ اضغط { $key } للتراجع.
    [many] عُلّم { $count } مقالًا بأنها مقروءة؛ اضغط { $key } للتراجع.
   *[other] عُلّم { $count } مقال بأنها مقروءة؛ اضغط { $key } للتراجع.
}
# ‏{ $what }: إحدى الخطوات التالية، وكلها مصادر.
undone = جرى التراجع عن { $what }.
redone = أُعيد { $what }.
undone-partly = تُرُوجع عن { $what }، { FORM($gone) ->
    [zero] ولم يُحذف أي مقال
    [one] وقد حُذف مقال واحد منها
    [two] وقد حُذف مقالان منها
    [few] وقد حُذفت { $gone } مقالات منها
    [many] وقد حُذف { $gone } مقالًا منها
   *[other] وقد حُذف { $gone } مقال منها
}.
redone-partly = أُعيد { $what }، { FORM($gone) ->
    [zero] ولم يُحذف أي مقال
    [one] وقد حُذف مقال واحد منها
    [two] وقد حُذف مقالان منها
    [few] وقد حُذفت { $gone } مقالات منها
    [many] وقد حُذف { $gone } مقالًا منها
   *[other] وقد حُذف { $gone } مقال منها
}.
overlay-tags = { FORM($count) ->
    [zero] الوسوم
    [one] وسوم المقال
    [two] وسوم مقالين
    [few] وسوم { $count } مقالات
    [many] وسوم { $count } مقالًا
   *[other] وسوم { $count } مقال
}
overlay-tag-rename = الاسم الجديد للوسم { $tag }
tags-new = وسم جديد { $tag }
tags-none = لا وسوم بعد؛ اكتب اسم أولها.
hint-tags = { $toggle } إضافة أو رفع · { $apply } تطبيق · { $rename } تغيير الاسم · { $delete } حذف · { $color } اللون · { $back } إلغاء
hint-rename = { $apply } تغيير الاسم · { $back } إلغاء
step-done = تمّ { $what }؛ اضغط { $key } للتراجع.
step-read = { FORM($count) ->
    [zero] تعليم لا مقال بالمقروء
    [one] تعليم مقال واحد بالمقروء
    [two] تعليم مقالين بالمقروء
    [few] تعليم { $count } مقالات بالمقروء
    [many] تعليم { $count } مقالًا بالمقروء
   *[other] تعليم { $count } مقال بالمقروء
}
step-unread = { FORM($count) ->
    [zero] تعليم لا مقال بغير المقروء
    [one] تعليم مقال واحد بغير المقروء
    [two] تعليم مقالين بغير المقروء
    [few] تعليم { $count } مقالات بغير المقروء
    [many] تعليم { $count } مقالًا بغير المقروء
   *[other] تعليم { $count } مقال بغير المقروء
}
step-starred = { FORM($count) ->
    [zero] وضع النجمة على لا مقال
    [one] وضع النجمة على مقال واحد
    [two] وضع النجمة على مقالين
    [few] وضع النجمة على { $count } مقالات
    [many] وضع النجمة على { $count } مقالًا
   *[other] وضع النجمة على { $count } مقال
}
step-unstarred = { FORM($count) ->
    [zero] رفع النجمة عن لا مقال
    [one] رفع النجمة عن مقال واحد
    [two] رفع النجمة عن مقالين
    [few] رفع النجمة عن { $count } مقالات
    [many] رفع النجمة عن { $count } مقالًا
   *[other] رفع النجمة عن { $count } مقال
}
step-later = { FORM($count) ->
    [zero] حفظ لا مقال للقراءة لاحقًا
    [one] حفظ مقال واحد للقراءة لاحقًا
    [two] حفظ مقالين للقراءة لاحقًا
    [few] حفظ { $count } مقالات للقراءة لاحقًا
    [many] حفظ { $count } مقالًا للقراءة لاحقًا
   *[other] حفظ { $count } مقال للقراءة لاحقًا
}
step-not-later = { FORM($count) ->
    [zero] إلغاء حفظ لا مقال للقراءة لاحقًا
    [one] إلغاء حفظ مقال واحد للقراءة لاحقًا
    [two] إلغاء حفظ مقالين للقراءة لاحقًا
    [few] إلغاء حفظ { $count } مقالات للقراءة لاحقًا
    [many] إلغاء حفظ { $count } مقالًا للقراءة لاحقًا
   *[other] إلغاء حفظ { $count } مقال للقراءة لاحقًا
}
step-hidden = { FORM($count) ->
    [zero] إخفاء لا مقال
    [one] إخفاء مقال واحد
    [two] إخفاء مقالين
    [few] إخفاء { $count } مقالات
    [many] إخفاء { $count } مقالًا
   *[other] إخفاء { $count } مقال
}
step-shown = { FORM($count) ->
    [zero] إظهار لا مقال من جديد
    [one] إظهار مقال واحد من جديد
    [two] إظهار مقالين من جديد
    [few] إظهار { $count } مقالات من جديد
    [many] إظهار { $count } مقالًا من جديد
   *[other] إظهار { $count } مقال من جديد
}
step-tagged = { FORM($count) ->
    [zero] وسم لا مقال بـ{ $tags }
    [one] وسم مقال واحد بـ{ $tags }
    [two] وسم مقالين بـ{ $tags }
    [few] وسم { $count } مقالات بـ{ $tags }
    [many] وسم { $count } مقالًا بـ{ $tags }
   *[other] وسم { $count } مقال بـ{ $tags }
}
step-untagged = { FORM($count) ->
    [zero] رفع الوسم { $tags } عن لا مقال
    [one] رفع الوسم { $tags } عن مقال واحد
    [two] رفع الوسم { $tags } عن مقالين
    [few] رفع الوسم { $tags } عن { $count } مقالات
    [many] رفع الوسم { $tags } عن { $count } مقالًا
   *[other] رفع الوسم { $tags } عن { $count } مقال
}
step-retagged = { FORM($count) ->
    [zero] وسم لا مقال بـ{ $added } ورفع { $removed }
    [one] وسم مقال واحد بـ{ $added } ورفع { $removed }
    [two] وسم مقالين بـ{ $added } ورفع { $removed }
    [few] وسم { $count } مقالات بـ{ $added } ورفع { $removed }
    [many] وسم { $count } مقالًا بـ{ $added } ورفع { $removed }
   *[other] وسم { $count } مقال بـ{ $added } ورفع { $removed }
}
step-changed = { FORM($count) ->
    [zero] تغيير لا مقال
    [one] تغيير مقال واحد
    [two] تغيير مقالين
    [few] تغيير { $count } مقالات
    [many] تغيير { $count } مقالًا
   *[other] تغيير { $count } مقال
}
step-tag-renamed = تغيير اسم الوسم { $from } إلى { $to }
step-tag-merged = دمج الوسم { $from } في { $to }
step-tag-deleted = { FORM($count) ->
    [zero] حذف الوسم { $tag } من لا مقال
    [one] حذف الوسم { $tag } من مقال واحد
    [two] حذف الوسم { $tag } من مقالين
    [few] حذف الوسم { $tag } من { $count } مقالات
    [many] حذف الوسم { $tag } من { $count } مقالًا
   *[other] حذف الوسم { $tag } من { $count } مقال
}
status-selected = { FORM($count) ->
    [zero] لم يُحدَّد مقال
    [one] حُدِّد مقال واحد
    [two] حُدِّد مقالان
    [few] حُدِّدت { $count } مقالات
    [many] حُدِّد { $count } مقالًا
   *[other] حُدِّد { $count } مقال
}: { $read } مقروء، { $star } نجمة، { $tags } وسوم، { $open } فتح، { $copy } نسخ الروابط، { $hide } إخفاء، { $back } إلغاء التحديد
too-many-links = { FORM($count) ->
    [zero] لا روابط لفتحها
    [one] رابط واحد كثير
    [two] رابطان كثيران
    [few] { $count } روابط أكثر مما يُفتح معًا
    [many] { $count } رابطًا أكثر مما يُفتح معًا
   *[other] { $count } رابط أكثر مما يُفتح معًا
}؛ والحد الأعلى { $max }.
day-today = اليوم
day-yesterday = أمس
hide-read-never = المقالات المقروءة ظاهرة.
hide-read-left = يختفي المقروء حين تغادر القائمة أو تحدّثها؛ اضغط { $key } لإظهاره.
hide-read-now = يختفي المقروء حالما تختار مقالًا آخر؛ اضغط { $key } لإظهاره.
grouping-none = بلا تجميع.
grouping-day = مجمَّعة بحسب اليوم.
grouping-day-later = تُجمَّع القائمة بحسب اليوم حين تُرتَّب بحسب التاريخ ({ $key }).
grouping-source = مجمَّعة بحسب المصدر.
grouping-source-later = تُجمَّع القائمة بحسب المصدر حين تُرتَّب بحسب المصدر ({ $key }).
order-newest = الأحدث أولًا.
order-oldest = الأقدم أولًا.
order-source = بحسب المصدر.
order-title = بحسب العنوان.
order-unread = غير المقروء أولًا.
no-tags-to-repeat = لم تُغيَّر أي وسوم بعد؛ اضغط { $key } لإضافة الوسوم أو رفعها.
nothing-changed = لم يتغيّر شيء، فكل ما طُلب كان كذلك من قبل.
nothing-to-undo = لا شيء يمكن التراجع عنه.
nothing-to-redo = لا شيء يمكن إعادته.
setting-kept = قيمة «{ $key }» الآن { $value }، وفي ملف الإعدادات أيضًا.
setting-waits = كُتبت قيمة «{ $key }» في ملف الإعدادات، وتُستعمل بعد إصلاح ما فيه من أخطاء.
filter-added = حُفظ «{ $name }» في الإعدادات.
filter-changed = تغيّر استعلام «{ $name }».
filter-renamed = صار اسم «{ $name }» «{ $new }».
filter-key-set = ‏{ $key } يطبّق «{ $name }».
filter-key-unset = لم يعد لـ«{ $name }» مفتاح خاص.
filter-moved = تغيّر مكان «{ $name }».
filter-removed = حُذف «{ $name }».
filter-nothing = القائمة غير مصفّاة؛ اختر تصفية أو اكتبها أولًا.
filter-refused = لم يتغير شيء. { $reason }
filter-needs-name = اكتب اسمًا للمرشّح، أو اضغط { $key }.
filter-needs-query = اكتب استعلامًا للمرشّح، أو اضغط { $key }.
filter-used = الاستعلام «{ $by }» يستعمل «{ $name }»؛ غيّره أولًا.
filter-gone = ليس في الإعدادات مرشّح محفوظ اسمه «{ $name }».
filter-at-end = لا مكان أبعد ينقل إليه «{ $name }».
filter-row = ‏{ $name } · { $query }
filters-none = لا مرشّحات محفوظة. اختر تصفية أو اكتبها، ثم اضغط { $key }.
no-tags-here = لا وسوم لهذا المقال؛ اضغط { $key } لإضافتها.
no-authors-here = لا يذكر هذا المقال كاتبًا.
no-source-here = مصدر هذا المقال غير معروف.
no-day-here = لا تاريخ لهذا المقال.
no-words-here = لا كلمات في عنوان هذا المقال.
no-previous-view = لا عرض سابق.
no-spelling = لا كتابة أخرى مقترحة.
no-more-unread = لم يبقَ هنا مقال غير مقروء.
article-without-link = ليس لهذا المقال رابط.
article-without-links = لا روابط في هذا المقال.
article-without-enclosures = لا مرفقات مع هذا المقال.
download-came = ‏{ $name } محفوظ هنا: { $path }
download-stopped = توقف تنزيل { $name }؛ المفتاح { $key } في قائمة المرفقات يكمله.
download-unwritten = تعذّرت كتابة { $path } ({ $reason })؛ حرّر بعض المساحة، أو اختر مجلدًا آخر تحت [downloads].
download-elsewhere = نسخة أخرى من صحيفة تنزّل هذا المرفق.
download-is-page = ردّ { $url } بصفحة لا بتسجيل؛ قد تطلب الشبكة تسجيل الدخول.
download-wrong-range = أرسل { $url } جزءًا من الملف غير الذي طُلب منه؛ حاول لاحقًا.
player-started = يجري التشغيل: { $file }
player-missing = لم يُعثر على مشغّل (mpv أو VLC أو ffplay أو MPlayer). سمِّ مشغّلًا في ui.player أو افتح العنوان في المتصفح.
player-remote = لن يُسمع الصوت عبر SSH. سمِّ مشغّلًا في ui.player أو انسخ العنوان.
full-text-shown = النص الكامل. { $key } لإظهار نص الخلاصة.
feed-text-shown = نص الخلاصة. { $key } لإظهار النص الكامل.
page-came = وصل النص الكامل لمقال آخر؛ افتح ذلك المقال لقراءته.
page-given-up = أُلغي جلب الصفحة.
open-article-first = افتح المقال أولًا.
link-copied = نُسخ: { $url }
source-inside = تذكر الصفحة { $page } العنوان { $url } داخل شبكتك، فلم يُضف. إن كنت تريده فأضفه بنفسك.
source-found = تذكر الصفحة هذه الخلاصة: { $url }.
source-looking = يجري البحث عن خلاصات في هذا العنوان…
sources-pick = تذكر الصفحة عدة خلاصات؛ اختر واحدة منها بالخيار ‎--pick ورقمها.
source-added = أُضيف { $name }.
sources-added = { FORM($count) ->
    [zero] لم يُضف جديد.
    [one] أُضيف مصدر واحد.
    [two] أُضيف مصدران.
    [few] أُضيفت { $count } مصادر.
    [many] أُضيف { $count } مصدرًا.
   *[other] أُضيف { $count } مصدر.
}

## النوافذ

overlay-help = المفاتيح
hint-keys = ‏{ $narrow } البحث عن أمر · { $run } تنفيذ · { $back } رجوع
hint-keys-typing = ‏{ $run } تنفيذ · { $back } رجوع
keys-none = لا أمر فيه هذه الحروف.
keys-here-filter = في لوحة التصفية
keys-here-list = في القائمة
keys-here-reader = في المقال
keys-here-caret = مع المؤشر
keys-moving = التنقل
keys-panes = اللوحات
keys-searching = البحث والتصفية
keys-marking = العلامات
keys-reading = القراءة
keys-caret = النص والمؤشر
keys-out = خارج اللوحات
keys-filter-pane = لوحة التصفية
keys-sources = المصادر
keys-look = مظهر النص
keys-program = البرنامج
keys-elsewhere = في القوائم والأسئلة
keys-own = مفاتيح لها خطواتها الخاصة
keys-mouse = الفأرة
mouse-click = نقرة
mouse-click-does = اختيار سطر، وفتح المختار أو رابط أو وسم، وتغيير التصفية
mouse-wheel = العجلة
mouse-wheel-does = تمرير ما تحت الفأرة
mouse-drag = السحب
mouse-drag-does = نقل الحد بين لوحتين
mouse-shift = shift
mouse-shift-does = تحديد النص كما في البرامج الأخرى
action-steps = { $steps }
action-mark-read = تعليم المقال بأنه مقروء
action-mark-unread = تعليم المقال بأنه غير مقروء
action-mark-starred = تمييز المقال بنجمة
action-mark-unstarred = إزالة النجمة
action-mark-later = حفظ المقال للقراءة لاحقًا
action-mark-not-later = إلغاء حفظ المقال للقراءة لاحقًا
action-mark-hidden = إخفاء المقال
action-mark-shown = إظهار المقال من جديد
action-tag = إضافة { $tags }
action-untag = إزالة { $tags }
action-filter = عرض { $query }
action-saved-filter = تطبيق المرشّح المحفوظ { $number }
action-open-link = فتح الرابط { $number }
overlay-sources = المصادر
overlay-problems = أخطاء الإعدادات
overlay-warnings = مفاتيح الإعدادات
overlay-setup = الخطوات الأولى: المفتاح { $key } يختار واحدة
hint-setup = { $back } لاحقًا، والمفتاح { $again } يعيد هذه الخطوات
setup-sources = { FORM($count) ->
    [zero] لا مصادر لديك بعد
    [one] لديك مصدر واحد
    [two] لديك مصدران
    [few] لديك { $count } مصادر
    [many] لديك { $count } مصدرًا
   *[other] لديك { $count } مصدر
}
setup-list = { FORM($count) ->
    [zero] الاستيراد من { $name }: لا مصادر
    [one] الاستيراد من { $name }: مصدر واحد
    [two] الاستيراد من { $name }: مصدران
    [few] الاستيراد من { $name }: { $count } مصادر
    [many] الاستيراد من { $name }: { $count } مصدرًا
   *[other] الاستيراد من { $name }: { $count } مصدر
}
setup-catalogue = الاختيار من الخلاصات العامة
setup-feed = إضافة خلاصة بعنوانها
setup-import = استيراد قائمة خلاصات أخرى
setup-keys = استعمال مفاتيح { $name }
setup-language = لغة الواجهة: { $name }
setup-calibrate = معاينة العربية في هذه الطرفية
setup-guide = قراءة الدليل أولًا
# مجموعة خلاصات عامة وعدد ما اختير منها
catalogue-group = { $name }: { $picked } من { $all }
overlay-catalogue = خلاصات عامة: المفتاح { $key } يضيف واحدة
# وهذا مع عدد ما اختير من الخلاصات وعدد مجموعاتها
overlay-catalogue-picked = خلاصات عامة: المفتاح { $key } يضيف واحدة · اختير { $sources } في { $groups }
catalogue-sources = { FORM($count) ->
    [zero] ما من مصدر
    [one] مصدر واحد
    [two] مصدران
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } مصدر
}
catalogue-groups = { FORM($count) ->
    [zero] ما من مجموعة
    [one] مجموعة واحدة
    [two] مجموعتين
    [few] { $count } مجموعات
    [many] { $count } مجموعة
   *[other] { $count } مجموعة
}
hint-catalogue = ‏{ $open } يضيف الخلاصة · { $back } رجوع
hint-catalogue-group = ‏{ $open } يضيف خلاصات المجموعة كلها · { $back } رجوع
# يُسأل حين لا يقول شيء أي لغة تُستعمل، فهو باللغتين
overlay-languages = اللغة · Language:‎ { $key }
languages-direction = تأخذ اللوحات اتجاه اللغة، ويغيّره الإعداد «ui.direction».
hint-languages = ‏{ $open } أو رقم من 1 إلى { $last } يأخذ واحدة · { $back } لاحقًا، من الخطوات الأولى
overlay-filters = المرشّحات المحفوظة: { $key } يطبّق أحدها
overlay-themes = السمات: { $key } يُبقي السمة المختارة
overlay-pick-tag = أي وسم؟ { $key } يختاره
overlay-pick-author = أي كاتب؟ { $key } يختاره
overlay-pick-source = أي مصدر؟ { $key } يختاره
overlay-pick-day = أي يوم؟ { $key } يختاره
overlay-pick-word = أي كلمة؟ { $key } يبحث عنها
hint-filters = { $open } تطبيق · { $edit } استعلام · { $rename } اسم · { $key } مفتاح · { $up } { $down } نقل · { $remove } حذف
hint-themes = { $open } إبقاء · { $back } كما كانت
overlay-found = خلاصات هذه الصفحة: المفتاح { $key } يضيف واحدة
overlay-links = الروابط
overlay-enclosures = المرفقات
chapters = الفصول
chapters-offered = اضغط Enter لجلبها
chapters-coming = يجري جلبها
chapters-none = لا فصول في { $url }
transcript = نص التسجيل
transcript-coming = يجري جلب نص التسجيل.
transcript-shown = نص التسجيل. { $key } لإظهار نص المقال.
transcript-hidden = نص المقال. { $key } لإظهار نص التسجيل.
transcript-none = لا نص لتسجيل في { $url }
article-without-transcript = لا نص لتسجيل مع هذا المقال.
download-no-such = لا مرفق برقم { $number }؛ { FORM($count) ->
    [zero] لا مرفقات مع المقال
    [one] مع المقال مرفق واحد
    [two] مع المقال مرفقان
    [few] مع المقال { $count } مرفقات
    [many] مع المقال { $count } مرفقًا
   *[other] مع المقال { $count } مرفق
}.
hint-enclosures = ‏{ $play } تشغيل · { $download } تنزيل · { $cancel } إيقاف · { $open } فتح العنوان · { $copy } نسخه
overlay-calibration = أي سطر يُقرأ صحيحًا؟ المفتاح { $key } يحفظه
calibration-advice = اقرأ من اليمين: بعد النقطة حروف متصلة، وبعد الكلمة الأولى 15، ثم علامتا اقتباس متقابلتان، ثم كلمتان بخط عريض، ثم GNOME، ثم 25 بعلامتها بين قوسين متقابلين.
calibration-marks = إن ظهر التشكيل ففتحة واحدة على آخر حرف من الكلمة الأولى.
calibration-none = إن لم تجد سطرًا صحيحًا فاختر أقربها إلى الصواب، وأرفق بالبلاغ ما يطبعه الأمر «sahifa doctor --report».
calibration-kept = حُفظ الوضع «{ $mode }» لهذه الطرفية ({ $terminal }).
calibration-overruled = يُستعمل الوضع «{ $mode }» الآن. وفي التشغيل التالي يُقدَّم عليه mode تحت [rtl] أو المتغيّر SAHIFA_RTL.
terminal-setting-locale = مربعات مكان الإيموجي: لغة screen ليست على الجهاز؛ شغّله مع LC_ALL=C.UTF-8.
terminal-setting-emacs = يعيد Emacs هنا ترتيب النص المكتوب من اليمين مرة أخرى؛ اضبط bidi-display-reordering على nil في هذا المخزن.
terminal-setting-console = إن ظهرت العربية مربعات فخط هذه الطرفية خال من صور حروفها؛ اضبط mode على off تحت [rtl] لعرض النص بترتيبه المنطقي.
terminal-offer-console = لا تُقرأ العربية على هذه الطرفية إن خلا خطها من حروفها؛ يعطي { $key } ثم «off» نصًا صرفًا بترتيبه المنطقي، وكذلك «sahifa next --plain»، ولا يغيّر Esc شيئًا. ‎(If this is unreadable: { $key }, “off” gives plain logical text; Esc skips.)‎
terminal-setting-charset = لا تقبل هذه الطرفية UTF-8، فكل حرف خارج ASCII يظهر «?»؛ اضبط LANG على قيمة بترميز UTF-8 مثل C.UTF-8، أو signs على unicode تحت [ui] إن كانت تقبله.
terminal-setting-shared = تعرض هذه الشاشةَ طرفيتان ترتّب كل منهما العربية على نحوها، فلا تصح إلا في إحداهما.
source-ok = قُرئ { $age }.
source-never = لم يُقرأ بعد.
source-running = يجري تحديثه الآن.
source-moved = انتقل إلى { $url }؛ الأمر «sahifa sources follow» يكتب العنوان الجديد في ملف الإعدادات.
source-recovered = ‏{ $age }: عاد إلى العمل.
source-failed = ‏{ $age }: { $error }{ FORM($count) ->
    [zero] {""}
    [one] {""}
    [two] {" "}(مرتين)
    [few] {" "}({ $count } مرات)
    [many] {" "}({ $count } مرة)
   *[other] {" "}({ $count } مرة)
  }
sources-none = لا مصادر بعد؛ اضغط { $key } في القائمة لتبدأ الخطوات الأولى.
problems-none = لا أخطاء في الإعدادات.

## الأسئلة

prompt-add-feed = عنوان الخلاصة:
prompt-add-folder = ملف أو مجلد:
prompt-import-opml = ملف OPML:
prompt-export = { FORM($count) ->
    [zero] مجلد الحفظ:
    [one] مجلد لحفظ مقال واحد:
    [two] مجلد لحفظ مقالين:
    [few] مجلد لحفظ { $count } مقالات:
    [many] مجلد لحفظ { $count } مقالًا:
   *[other] مجلد لحفظ { $count } مقال:
}
prompt-save-filter = احفظ هذه التصفية باسم:
prompt-filter-query = استعلام «{ $name }»:
prompt-filter-name = الاسم الجديد لـ«{ $name }»:
prompt-filter-key = مفتاح «{ $name }» (واتركه فارغًا لرقم مكانه):
prompt-remove-filter = أتحذف «{ $name }»؟ يحذفه Enter.
prompt-query = بحث:

## سطر الأوامر

config-written = كُتب { $path }.
configuration-reminder = { FORM($count) ->
    [zero] ما زال في الإعدادات أخطاء؛ يسردها الأمر
    [one] ما زال في الإعدادات خطأ واحد؛ يعرضه الأمر
    [two] ما زال في الإعدادات خطآن؛ يعرضهما الأمر
    [few] ما زال في الإعدادات { $count } أخطاء؛ يسردها الأمر
    [many] ما زال في الإعدادات { $count } خطأً؛ يسردها الأمر
   *[other] ما زال في الإعدادات { $count } خطأ؛ يسردها الأمر
} «sahifa config check».
unread-format = في الصيغة «{ $piece }» ولا معنى له؛ اكتب {"{"}unread{"}"} أو {"{"}read{"}"} أو {"{"}total{"}"}، واكتب {"{{"} للقوس.
unread-tooltip = { FORM($unread) ->
    [zero] لا مقال غير مقروء
    [one] مقال واحد غير مقروء
    [two] مقالان غير مقروءين
    [few] { $unread } مقالات غير مقروءة
    [many] { $unread } مقالًا غير مقروء
   *[other] { $unread } مقال غير مقروء
} من { $total }.
man-name = الاسم
man-synopsis = الصيغة
man-description = الوصف
man-version = الإصدار
man-written = كُتبت في { $path } { FORM($count) ->
    [zero] صفر من الصفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}.
service-systemd = مع systemd: اكتب القسمين التاليين في الملفين المذكورين فيهما، ثم نفّذ systemctl --user enable --now sahifa.timer
service-cron = أو مع cron: أضف هذا السطر بالأمر crontab -e
config-set = قيمة { $key } الآن { $value } في { $file }.
config-set-unknown = لا إعداد اسمه «{ $key }». { $help }
config-set-refused = بقي { $key } كما هو: { $problem } { $help }
config-set-refused-bare = بقي { $key } كما هو: { $problem }
config-set-form = كُتب { $key } في { $file } بصورة لا تستطيع صحيفة تغييرها؛ عدّل الملف بنفسك.
config-origin-default = القيمة الأصلية
config-origin-key = غُيّرت بمفتاح
config-fine = لا أخطاء في { $path }.
keys-fine = لا تعارض بين المفاتيح.
show-no-article = لا مقال برقم { $id }؛ الأمر «sahifa list» يطبع الأرقام.
show-full-text-of-file = لا صفحة تُجلب إلا لمقال محفوظ؛ سمِّه برقمه.
list-more = { FORM($count) ->
    [zero] لم يبق مقال لم يُسرد
    [one] بقي مقال واحد لم يُسرد
    [two] بقي مقالان لم يُسردا
    [few] بقيت { $count } مقالات لم تُسرد
    [many] بقي { $count } مقالًا لم تُسرد
   *[other] بقي { $count } مقال لم تُسرد
}؛ أضف ‎--all لسرد المقالات كلها، أو ‎--limit مع العدد الذي تريده.
query-mistake = ‏{ $query }: { $reason }
refresh-no-source = لا مصدر اسمه { $name }؛ الأمر «sahifa sources list» يطبع الأسماء.
output-failed = تعذّرت كتابة الخرج: { $reason }.
article-gone = لم يعد هذا المقال محفوظًا؛ اختر غيره.
guide-name = دليل صحيفة

# sahifa doctor
doctor-version = صحيفة { $version }
doctor-terminal = الطرفية: { $terminal }
doctor-no-terminal = لا طرفية لفحصها.
doctor-recognised = عُرفت من: { $sign }
doctor-stranger = لم تُعرف؛ تُرسل إليها الخانات كما هي.
doctor-answers = أجابت خلال { $milliseconds } ملّي ثانية: { $answers }
doctor-multiplexer = داخل { $multiplexer }؛ والطرفية التي حوله: { $outer }
doctor-mode = الوضع: { $mode }، { $from }
doctor-mode-recognised = بحسب الطرفية التي عُرفت
doctor-mode-calibrated = بحسب ما اختير في بطاقة المعايرة
doctor-mode-configured = بحسب الإعدادات
doctor-encoding = طريقة إرسال الأسطر: { $encoding }
doctor-colors = الألوان: { $colors }
doctor-characters = المحارف: كل ما في Unicode
doctor-characters-console = المحارف: النص، وما في خط الطباعة من علامات
doctor-characters-signs = المحارف: النص؛ والعلامات من ASCII
doctor-characters-ascii = المحارف: ASCII وحده؛ وما سواه يظهر «?»
doctor-pictures = الصور: { $protocol }
doctor-pictures-blocks = الصور: لا تدعم الطرفية أي بروتوكول، فتُرسم بأنصاف المربعات
doctor-clipboard = النسخ (OSC 52): { $support }
doctor-hyperlinks = الروابط (OSC 8): { $support }
doctor-support-yes = نعم
doctor-support-no = لا
doctor-support-setting = إذا فُعّل في الطرفية أو في البرنامج الذي حولها فقط
doctor-support-unknown = غير معروف
doctor-width = عرض { $sample }: { $measured }
doctor-width-other = عرض { $sample }: { $measured }، والمتوقع: { $expected }
doctor-width-unknown = عرض { $sample }: لم تُجب الطرفية
doctor-locale = اللغة والمنطقة: { $locale }
doctor-locale-not-utf8 = اللغة والمنطقة: { $locale } ليست بترميز UTF-8؛ اضبط LC_ALL على قيمة بترميز UTF-8، مثل C.UTF-8.
doctor-locale-none = اللغة والمنطقة: لم تُضبط؛ اضبط LC_ALL على قيمة بترميز UTF-8، مثل C.UTF-8.
doctor-database = قاعدة البيانات: { $path }، سليمة، { FORM($articles) ->
    [zero] لا مقالات فيها
    [one] فيها مقال واحد
    [two] فيها مقالان
    [few] فيها { $articles } مقالات
    [many] فيها { $articles } مقالًا
   *[other] فيها { $articles } مقال
}، { $size } كيبيبايت
doctor-database-none = قاعدة البيانات: { $path }، لم تُنشأ بعد
doctor-database-bad = قاعدة البيانات: { $path }: { $reason }
doctor-configuration = الإعدادات: { $path }، لا أخطاء فيها
doctor-configuration-none = الإعدادات: { $path }، لم تُنشأ بعد
doctor-configuration-bad = الإعدادات: { $path }، { FORM($count) ->
    [zero] لا أخطاء فيها
    [one] فيها خطأ واحد
    [two] فيها خطآن
    [few] فيها { $count } أخطاء
    [many] فيها { $count } خطأً
   *[other] فيها { $count } خطأ
}؛ يعرضها الأمر «sahifa config check».
doctor-font = الخط: ينبغي أن تكون هذه حروفًا لا مربعات. فإن كانت مربعات فاختر خطًا فيه أشكال العرض العربية مثل DejaVu Sans Mono، أو اكتب shaping = "letters"‎ تحت [rtl].
doctor-question = أي سطر يُقرأ صحيحًا؟ اكتب رقمه واضغط Enter، أو اضغط Enter وحده فلا يتغير شيء:

# قراءة المستندات: ما أُصلح
parse-charset-misdeclared = تذكر الخلاصة الترميز { $stated } وترميزها في الواقع { $used }، فقُرئت به.
parse-charset-guessed = لا تذكر الخلاصة ترميزها، فقُرئت بترميز { $used }. إن بدا النص خاطئًا فعيّن encoding لهذا المصدر.
parse-charset-mixed = ترميز الخلاصة { $used } وبعض حقولها بترميز { $other }، فقُرئت تلك الحقول به.
parse-charset-unknown = الترميز { $label } غير معروف، فاستُعمل غيره.
parse-invalid-bytes = { FORM($count) ->
    [zero] لم يُستبدل أي محرف.
    [one] استُبدل محرف تالف واحد.
    [two] استُبدل محرفان تالفان.
    [few] استُبدلت { $count } محارف تالفة.
    [many] استُبدل { $count } محرفًا تالفًا.
   *[other] استُبدل { $count } محرف تالف.
}
parse-malformed = بنية الخلاصة معيبة، فأصلحتها صحيفة.
parse-junk-before-root = أُهمل النص الذي يسبق الخلاصة.
parse-truncated = تنقطع الخلاصة قبل نهايتها، فقُرئ ما سبق موضع الانقطاع.
parse-entries-dropped = { FORM($kept) ->
    [zero] لم تُؤخذ أي مادة
    [one] أُخذت أحدث مادة
    [two] أُخذت أحدث مادتين
    [few] أُخذت أحدث { $kept } مواد
    [many] أُخذت أحدث { $kept } مادة
   *[other] أُخذت أحدث { $kept } مادة
}، { FORM($dropped) ->
    [zero] ولم تُستبعد مادة أقدم.
    [one] واستُبعدت مادة واحدة أقدم.
    [two] واستُبعدت مادتان أقدم.
    [few] واستُبعدت { $dropped } مواد أقدم.
    [many] واستُبعدت { $dropped } مادة أقدم.
   *[other] واستُبعدت { $dropped } مادة أقدم.
}
parse-field-cut = كان أحد النصوص أطول من الحد، فاقتُطع آخره.
parse-body-simplified = كان أحد المقالات أعمق أو أكبر من الحد، فبُسّط.
parse-date-unreadable = تعذّرت قراءة التاريخ «{ $text }»، فأُعطي المقال وقت ظهوره أول مرة.
parse-front-matter = تعذّرت قراءة البيانات في رأس الملف عند السطر { $line }؛ راجع صياغتها.
parse-image-relative = عنوان الصورة «{ $text }» غير كامل، فبقي كما كُتب.

# قراءة المستندات: ما تعذّر
parse-empty = المستند فارغ؛ تحقق من عنوانه أو مساره.
parse-not-a-feed = ليس هذا خلاصة ولا مقالًا؛ تحقّق من العنوان.
parse-opml = هذه قائمة خلاصات (OPML). استوردها بالأمر «sahifa sources import FILE»، أو احفظها باسم FILE.opml واجعلها path لمصدر.
page-no-page = ليس في { $url } صفحة ويب؛ افتحه في المتصفح.
page-no-article = لم يُعثر على مقال في { $url }؛ ربما احتاج إلى متصفح.
page-paywall = لا يعرض { $url } المقال كاملًا إلا للمشتركين.
page-consent = يطلب { $url } الموافقة قبل عرض المقال؛ افتحه في المتصفح.
page-login = يطلب { $url } تسجيل الدخول؛ افتحه في المتصفح، أو أعط المصدر ملفات تعريف الارتباط.
page-robot = لا يُعرض { $url } إلا في متصفح؛ افتحه فيه.
page-front = جاءت الصفحة الأولى { $url } بدل المقال؛ ربما أُزيل المقال.
page-shorter = النص في { $url } أقصر مما في الخلاصة، فلم يؤخذ.
page-gone = لم تعد الصفحة { $url } موجودة (الحالة { $status }).
parse-page = هذه صفحة ويب لا خلاصة، ولا تذكر أي خلاصة؛ ابحث في الموقع عن عنوان الخلاصة.
parse-page-with-feeds = هذه صفحة ويب لا خلاصة. وهي تذكر { FORM($count) ->
    [zero] خلاصات منها { $url }
    [one] خلاصة واحدة هي { $url }
    [two] خلاصتين أولاهما { $url }
    [few] { $count } خلاصات أولاها { $url }
    [many] { $count } خلاصة أولاها { $url }
   *[other] { $count } خلاصة أولاها { $url }
  }. استعمل ذلك العنوان بدلًا من عنوان الصفحة.
parse-binary = ليس هذا نصًا؛ أعطِ عنوان خلاصة أو ملفًا نصيًا.
parse-halted = طالت قراءة المستند فأُوقفت؛ أبلغ عن ذلك إن تكرّر.
parse-defect = تعذّرت قراءة المستند لخلل في صحيفة؛ نرجو الإبلاغ عنه.

# تنضيد النص من سطر الأوامر
render-read = تعذّرت قراءة { $file }: { $reason }. تحقّق من المسار ومن أذوناته.
render-write = تعذّرت كتابة الأسطر: { $reason }.

## فتح الروابط

overlay-url = العنوان (ينسخه المفتاح { $key })
link-opened = فُتح { $url }
link-refused = ليس هذا عنوانًا على الشبكة ولا عنوان بريد، فتعرضه صحيفة ولا تفتحه.
address-doubtful = في اسم هذا الموقع خلط بين كتابات مختلفة أو تقليد لاسم آخر، فتحقّق منه قبل فتحه.
address-doubtful-row = مريب: { $address }
hint-address = ينسخه { $copy } · ويعود بك { $back }
hint-address-code = ينسخه { $copy } · ويعرضه رمزَ QR المفتاح { $code } · ويعود بك { $back }
hint-address-opens = يفتحه على أي حال { $open } · وينسخه { $copy } · ويعود بك { $back }
code-does-not-fit = لا يتسع المكان لرمز QR لهذا العنوان. كبّر النافذة أو صغّر حروفها.
code-needs-blocks = ليس لهذه الطرفية مربعات يُرسم بها الرمز؛ انسخ العنوان.
opener-failed = لم يبدأ الأمر { $command } المذكور في ui.opener ({ $error })؛ صحّحه في الإعدادات.

# `import --explain`: تسميات قبل القيم
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
role-definitions = تعريفات
role-details = تفاصيل
role-note = حاشية
role-embed = محتوى مضمّن
role-rule = فاصل

# التصدير
exported = { FORM($count) ->
    [zero] لم يُكتب أي مقال.
    [one] كُتب مقال واحد.
    [two] كُتب مقالان.
    [few] كُتبت { $count } مقالات.
    [many] كُتب { $count } مقالًا.
   *[other] كُتب { $count } مقال.
}
export-kept = { FORM($count) ->
    [zero] لم يكن أي ملف موجودًا من قبل.
    [one] كان ملف واحد موجودًا من قبل فبقي كما هو؛ الخيار ‎--force يستبدله.
    [two] كان ملفان موجودين من قبل فبقيا كما هما؛ الخيار ‎--force يستبدلهما.
    [few] كانت { $count } ملفات موجودة من قبل فبقيت كما هي؛ الخيار ‎--force يستبدلها.
    [many] كان { $count } ملفًا موجودًا من قبل فبقيت كما هي؛ الخيار ‎--force يستبدلها.
   *[other] كان { $count } ملف موجودًا من قبل فبقيت كما هي؛ الخيار ‎--force يستبدلها.
}
exported-to = { FORM($count) ->
    [zero] لم يُكتب أي مقال في { $path }.
    [one] كُتب مقال واحد في { $path }.
    [two] كُتب مقالان في { $path }.
    [few] كُتبت { $count } مقالات في { $path }.
    [many] كُتب { $count } مقالًا في { $path }.
   *[other] كُتب { $count } مقال في { $path }.
}
exported-to-kept = { $what } { FORM($kept) ->
    [zero] لم يكن أي ملف موجودًا من قبل.
    [one] كان ملف واحد موجودًا من قبل فبقي كما هو.
    [two] كان ملفان موجودين من قبل فبقيا كما هما.
    [few] كانت { $kept } ملفات موجودة من قبل فبقيت كما هي.
    [many] كان { $kept } ملفًا موجودًا من قبل فبقيت كما هي.
   *[other] كان { $kept } ملف موجودًا من قبل فبقيت كما هي.
}
export-failed = تعذّرت كتابة { $path } ({ $reason })؛ اختر مكانًا آخر.

# القواعد
change-made = تمّ { $what }.
change-rehearsed = هذا ما كان سيجري: { $what }. لم يتغيّر شيء.
change-no-query = اكتب استعلامًا يحدّد المقالات المقصودة، أو () لجميعها.
tag-no-change = اكتب الوسوم بعد الاستعلام: +وسم يضيفه، و-وسم يزيله.
tag-unknown = لا يوجد وسم «{ $tag }»؛ ويطبع «sahifa tags» الأسماء.
tag-bad-name = «{ $name }» لا يصلح اسمًا لوسم؛ اكتب حرفًا واحدًا على الأقل.
mark-no-state = «{ $state }» ليست حالة معروفة؛ اختم بـ«مقروء» أو «غير_مقروء» أو «مميز» أو «غير_مميز» أو «لاحقا» أو «ليس_لاحقا» أو «مخفي» أو «ظاهر».
notification = { FORM($count) ->
    [zero] لا مقالات جديدة
    [one] مقال جديد: { $titles }
    [two] مقالان جديدان: { $titles }
    [few] { $count } مقالات جديدة: { $titles }
    [many] { $count } مقالًا جديدًا: { $titles }
   *[other] { $count } مقال جديد: { $titles }
}
notify-failed = لم ينبّه أمر القاعدة في السطر { $line } إلى المقالات الجديدة. { $reason }
notify-slow = لم ينته { $command } خلال { FORM($seconds) ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
 } فأُوقف.
notify-told = { FORM($count) ->
    [zero] لم ينبّه { $command } إلى شيء.
    [one] نبّه { $command } إلى مقال جديد.
    [two] نبّه { $command } إلى مقالين جديدين.
    [few] نبّه { $command } إلى { $count } مقالات جديدة.
    [many] نبّه { $command } إلى { $count } مقالًا جديدًا.
   *[other] نبّه { $command } إلى { $count } مقال جديد.
}
window-title = صحيفة ({ $profile })
rules-none = لا قواعد؛ اكتبها في ملف الإعدادات جداول [[rule]].
search-nothing = لم يُعثر على شيء.
search-spelling = لم يُعثر على «{ $typed }»؛ هل أردت «{ $word }» ({ $count })؟
rules-mend = لم يُفعل شيء، لأن القاعدة التي لا تُقرأ تُعدّ محذوفة. صحّح ملف الإعدادات أولًا.
rules-rehearsed = هذا ما سيتغير. لم يتغير شيء بعد.
rule-articles = { FORM($count) ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $count } مقالات
    [many] { $count } مقالًا
   *[other] { $count } مقال
}
rule-unchanged = لا تغيير
rule-tagged = أُضيف الوسم: { $count }
rule-read = عُلّم بأنه مقروء: { $count }
rule-starred = مُيّز بنجمة: { $count }
rule-hidden = أُخفي: { $count }
rules-shown = لم يعد مخفيًا: { $count }
rules-untagged = وسوم أُزيلت: { $count }

# المصادر: الحذف والاستيراد والتصدير
sources-removed = { FORM($count) ->
    [zero] لم يُحذف أي مصدر.
    [one] حُذف مصدر واحد. تعود مقالاته إذا أضفته من جديد.
    [two] حُذف مصدران. تعود مقالاتهما إذا أضفتهما من جديد.
    [few] حُذفت { $count } مصادر. تعود مقالاتها إذا أضفتها من جديد.
    [many] حُذف { $count } مصدرًا. تعود مقالاتها إذا أضفتها من جديد.
   *[other] حُذف { $count } مصدر. تعود مقالاتها إذا أضفتها من جديد.
}
source-followed = يُقرأ { $name } الآن من { $url }.
source-follow-taken = انتقل { $name } إلى { $url }، وهو مصدر موجود من قبل؛ احذف أحدهما.
source-follow-listed = انتقل { $name } إلى { $url }، لكنه في قائمة خلاصات؛ غيّر العنوان هناك.
sources-listed = لم يُحذف شيء، لأن هذا في قائمة خلاصات؛ احذفه هناك، أو احذف القائمة.
sources-none-moved = لم تنتقل أي خلاصة.
filters-added = { FORM($count) ->
    [zero] لم يُضف أي مرشّح.
    [one] أُضيف مرشّح محفوظ واحد.
    [two] أُضيف مرشّحان محفوظان.
    [few] أُضيفت { $count } مرشّحات محفوظة.
    [many] أُضيف { $count } مرشّحًا محفوظًا.
   *[other] أُضيف { $count } مرشّح محفوظ.
}
rules-added = { FORM($count) ->
    [zero] لم تُضف أي قاعدة.
    [one] أُضيفت قاعدة واحدة؛ الأمر «sahifa rules apply» يطبّقها على المقالات المحفوظة.
    [two] أُضيفت قاعدتان؛ الأمر «sahifa rules apply» يطبّقهما على المقالات المحفوظة.
    [few] أُضيفت { $count } قواعد؛ الأمر «sahifa rules apply» يطبّقها على المقالات المحفوظة.
    [many] أُضيفت { $count } قاعدة؛ الأمر «sahifa rules apply» يطبّقها على المقالات المحفوظة.
   *[other] أُضيفت { $count } قاعدة؛ الأمر «sahifa rules apply» يطبّقها على المقالات المحفوظة.
}
opml-title = مصادر صحيفة
opml-without-secrets = { FORM($count) ->
    [zero] لم يُكتب أي عنوان
    [one] كُتب عنوان واحد
    [two] كُتب عنوانان
    [few] كُتبت { $count } عناوين
    [many] كُتب { $count } عنوانًا
   *[other] كُتب { $count } عنوان
  } بلا اسم مستخدم ولا كلمة مرور؛ ويكتبهما الخيار «‎--with-secrets».
opml-local = { FORM($count) ->
    [zero] لم يُستبعد أي مصدر محلي.
    [one] استُبعد مصدر محلي واحد لأنه ليس خلاصة.
    [two] استُبعد مصدران محليان لأنهما ليسا خلاصتين.
    [few] استُبعدت { $count } مصادر محلية لأنها ليست خلاصات.
    [many] استُبعد { $count } مصدرًا محليًا لأنها ليست خلاصات.
   *[other] استُبعد { $count } مصدر محلي لأنها ليست خلاصات.
}
import-more = { FORM($count) ->
    [zero] لم يُستبعد غير ذلك.
    [one] واستُبعد واحد آخر؛ لا يُسمّى إلا أول { $max }.
    [two] واستُبعد اثنان آخران؛ لا يُسمّى إلا أول { $max }.
    [few] واستُبعدت { $count } أخرى؛ لا يُسمّى إلا أول { $max }.
    [many] واستُبعد { $count } غيرها؛ لا يُسمّى إلا أول { $max }.
   *[other] واستُبعد { $count } غيرها؛ لا يُسمّى إلا أول { $max }.
}
newsboat-folder = ليس في { $path } قائمة من قارئ آخر: «urls» أو «config» أو «cache.db» من newsboat، أو «feeds» من newsraft، أو «sfeedrc» من sfeed، أو «database.sqlite» من eilmeldung.‎
import-none-found = لم يُعثر على قائمة من قارئ آخر؛ سمِّ الملف الذي تستورده.
newsboat-query = السطر { $line }: استُبعدت خلاصة الاستعلام «{ $name }» لأن «{ $part }» لا مقابل له؛ اكتب لها جدول [[filter]] بنفسك.
newsboat-ignore = استُبعد السطر { $line } من إعدادات newsboat لأن «{ $part }» لا مقابل له؛ اكتب له جدول [[rule]] بنفسك.
newsboat-include = استُبعد السطر { $line } من إعدادات newsboat لأن صحيفة لا تتبعه إلى «{ $file }»؛ استورد ذلك الملف أيضًا.
newsboat-hidden = السطر { $line }: كان «{ $tag }» يخفي «{ $name }» من قائمة newsboat؛ وهو ظاهر هنا.
newsboat-macro = استُبعد السطر { $line } من إعدادات newsboat لأن صحيفة ليس فيها وحدات ماكرو: { $text }
newsboat-key = استُبعد السطر { $line } من إعدادات newsboat؛ المفاتيح تُضبط تحت [keys]‎: { $text }
newsboat-color = استُبعد السطر { $line } من إعدادات newsboat؛ الألوان تضبطها السمة: { $text }
newsboat-highlight = استُبعد السطر { $line } من إعدادات newsboat لأن صحيفة لا تبرز ما يطابق نمطًا: { $text }
newsboat-bookmark = استُبعد السطر { $line } من إعدادات newsboat لأن صحيفة لا تنفّذ أمرًا لحفظ الروابط: { $text }
newsboat-filter = استُبعد السطر { $line } من إعدادات newsboat؛ اكتب له جدول [[filter]] بنفسك: { $text }
newsboat-settings = استُبعدت هذه الإعدادات من إعدادات newsboat، وقبل كل منها رقم سطره: { $settings }
newsboat-lines = لم تُقرأ من إعدادات newsboat الأسطر التي بعد السطر { $max }.
newsboat-cache = ليس { $path } قاعدة بيانات newsboat: { $reason }.
news-flash-database = ليس { $path } قاعدة بيانات eilmeldung: { $reason }.
newsboat-new = { FORM($count) ->
    [zero] لم يأتِ أي مقال من newsboat.
    [one] جاء مقال واحد من newsboat.
    [two] جاء مقالان من newsboat.
    [few] جاءت { $count } مقالات من newsboat.
    [many] جاء { $count } مقالًا من newsboat.
   *[other] جاء { $count } مقال من newsboat.
}
newsboat-read = { FORM($count) ->
    [zero] لم يُقرأ أي مقال في newsboat.
    [one] قُرئ مقال واحد في newsboat، وهو مقروء هنا.
    [two] قُرئ مقالان في newsboat، وهما مقروءان هنا.
    [few] قُرئت { $count } مقالات في newsboat، وهي مقروءة هنا.
    [many] قُرئ { $count } مقالًا في newsboat، وهي مقروءة هنا.
   *[other] قُرئ { $count } مقال في newsboat، وهي مقروءة هنا.
}
newsboat-starred = { FORM($count) ->
    [zero] لم يكن على أي مقال علامة في newsboat.
    [one] كان على مقال واحد علامة في newsboat، وهو مميّز بنجمة هنا.
    [two] كان على مقالين علامة في newsboat، وهما مميّزان بنجمة هنا.
    [few] كان على { $count } مقالات علامة في newsboat، وهي مميّزة بنجمة هنا.
    [many] كان على { $count } مقالًا علامة في newsboat، وهي مميّزة بنجمة هنا.
   *[other] كان على { $count } مقال علامة في newsboat، وهي مميّزة بنجمة هنا.
}
newsboat-flag = { FORM($count) ->
    [zero] لم يكن على أي مقال العلامة «{ $flag }» في newsboat؛ وللعلامات كلها في صحيفة نجمة واحدة.
    [one] كانت على مقال واحد العلامة «{ $flag }» في newsboat؛ وللعلامات كلها في صحيفة نجمة واحدة.
    [two] كانت على مقالين العلامة «{ $flag }» في newsboat؛ وللعلامات كلها في صحيفة نجمة واحدة.
    [few] كانت على { $count } مقالات العلامة «{ $flag }» في newsboat؛ وللعلامات كلها في صحيفة نجمة واحدة.
    [many] كانت على { $count } مقالًا العلامة «{ $flag }» في newsboat؛ وللعلامات كلها في صحيفة نجمة واحدة.
   *[other] كانت على { $count } مقال العلامة «{ $flag }» في newsboat؛ وللعلامات كلها في صحيفة نجمة واحدة.
}
newsboat-unreadable = { FORM($count) ->
    [zero] قُرئت مقالات newsboat كلها.
    [one] تعذّرت قراءة مقال واحد من مقالات newsboat فاستُبعد.
    [two] تعذّرت قراءة مقالين من مقالات newsboat فاستُبعدا.
    [few] تعذّرت قراءة { $count } مقالات من مقالات newsboat فاستُبعدت.
    [many] تعذّرت قراءة { $count } مقالًا من مقالات newsboat فاستُبعدت.
   *[other] تعذّرت قراءة { $count } مقال من مقالات newsboat فاستُبعدت.
}
newsboat-unknown-feed = ‏{ $url } ليس مصدرًا هنا؛ يضيفه «sahifa sources add».
newsboat-unknown = { FORM($count) ->
    [zero] كل خلاصات newsboat مصادر هنا.
    [one] خلاصة واحدة من newsboat ليست مصدرًا هنا، فاستُبعدت مقالاتها.
    [two] خلاصتان من newsboat ليستا مصدرين هنا، فاستُبعدت مقالاتهما.
    [few] { $count } خلاصات من newsboat ليست مصادر هنا، فاستُبعدت مقالاتها.
    [many] { $count } خلاصة من newsboat ليست مصادر هنا، فاستُبعدت مقالاتها.
   *[other] { $count } خلاصة من newsboat ليست مصادر هنا، فاستُبعدت مقالاتها.
}
overlay-contents = العناوين الفرعية
prompt-note = ملاحظة:
reader-note = ملاحظة: { $note }
step-noted = تغيير الملاحظة
step-unnoted = حذف الملاحظة
step-highlighted = تظليل مقطع
step-unhighlighted = إزالة تظليل مقطع
overlay-highlights = المقاطع المظلَّلة
nothing-to-highlight = لا يُظلَّل إلا نص المقال نفسه.
highlight-too-long = هذا المقطع أطول من أن يُظلَّل؛ حدِّد نصًا أقصر.
highlights-too-many = لا تزيد المقاطع المظلَّلة في المقال على { $max }؛ أزِل أحدها أولًا.
no-highlights = لا شيء مظلَّل هنا؛ ضع المؤشر بالمفتاح { $caret } ثم ظلِّل ما تحدده بالمفتاح { $key }.
no-highlight-after = لا مقطع مظلَّلًا بعد هذا الموضع.
no-highlight-before = لا مقطع مظلَّلًا قبل هذا الموضع.
prompt-find = بحث:
prompt-pipe-article = أمر يتلقى المقال (! تعطيه الشاشة):
prompt-pipe-selection = أمر يتلقى المحدّد (! تعطيه الشاشة):
prompt-save-article = حفظ المقال في (‎.txt .md .html .json‎):
prompt-save-selection = حفظ المحدّد في (‎.txt .md .html .json‎):
prompt-replace = الملف { $path } موجود. اضغط Enter لاستبداله.
save-ending = اختم الاسم بإحدى النهايات: ‎.txt‎ أو ‎.md‎ أو ‎.html‎ أو ‎.print.html‎ أو ‎.json‎.
save-exists = الملف { $path } موجود ولم يُستبدل؛ أعد الحفظ.
saved-to = حُفظ في { $path }.
command-done = انتهى { $command }.
command-said = { $line }
command-failed = فشل { $command } (الحالة { $status }).
command-failed-saying = فشل { $command } (الحالة { $status }): { $line }
command-stopped = أنهت إشارةٌ { $command }.
press-enter = اضغط Enter للعودة إلى صحيفة.
command-slow = لم ينته { $command } خلال { FORM($seconds) ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
 } فأُوقف؛ ابدأ بالعلامة ! ما يحتاج إلى وقت أطول.
command-not-run = تعذّر تشغيل { $command }: { $reason }
viewer-missing = لا يوجد هنا lynx ولا w3m؛ ثبّت أحدهما.
no-links-in-sight = لا رابط ظاهرًا هنا؛ يسرد { $key } كل روابط المقال.
article-without-headings = لا عناوين فرعية في هذا المقال.
no-heading-after = لا عنوان فرعيًا بعد هذا الموضع.
no-heading-before = لا عنوان فرعيًا قبل هذا الموضع.
no-sentence-after = لا جملة بعد هذا الموضع.
no-sentence-before = لا جملة قبل هذا الموضع.
not-in-article = لا وجود لهذا في المقال.
found-in-article = { FORM($count) ->
    [zero] لا شيء؛ يُنهي { $back } البحث.
    [one] موضع واحد؛ يُنهي { $back } البحث.
    [two] موضعان؛ التالي { $next } والسابق { $previous }، ويُنهي { $back } البحث.
    [few] { $count } مواضع؛ التالي { $next } والسابق { $previous }، ويُنهي { $back } البحث.
    [many] { $count } موضعًا؛ التالي { $next } والسابق { $previous }، ويُنهي { $back } البحث.
   *[other] { $count } موضع؛ التالي { $next } والسابق { $previous }، ويُنهي { $back } البحث.
 }
hits-from-start = انتهى المقال؛ هذا أول موضع.
hits-from-end = هذه بداية المقال؛ هذا آخر موضع.
nothing-lit = لا بحث جاريًا؛ اضغط { $key } للبحث داخل المقال.
no-word-here = لا كلمة تحت المؤشر.
text-copied = { FORM($count) ->
    [zero] لم تُنسخ أي كلمة.
    [one] نُسخت كلمة واحدة.
    [two] نُسخت كلمتان.
    [few] نُسخت { $count } كلمات.
    [many] نُسخت { $count } كلمة.
   *[other] نُسخت { $count } كلمة.
 }
quotation-copied = نُسخ النص اقتباسًا مع مصدره.
quotation-between = { "، " }
quotation = «{ $text }» — { $origin }
hint-links-open = اكتب حروف الرابط لفتحه · { $open } فتح · { $copy } نسخ · { $show } عرض · { $back } إلغاء
hint-links-copy = اكتب حروف الرابط لنسخ عنوانه · { $open } فتح · { $copy } نسخ · { $show } عرض · { $back } إلغاء
hint-links-show = اكتب حروف الرابط لعرض عنوانه · { $open } فتح · { $copy } نسخ · { $show } عرض · { $back } إلغاء
hint-caret = { $word } كلمة · { $sentence } جملة · { $select } تحديد · { $grow } توسيع · { $copy } نسخ · { $quote } مع المصدر · { $back } رجوع

## الإعدادات كما تشرحها قائمة الإعدادات. المعرّف: `setting-` ثم الجدول ثم المفتاح

settings-all = إعدادات صحيفة
settings-ui = الواجهة
settings-reader = المقالات
settings-fetch = الجلب
settings-downloads = التنزيلات
settings-rtl = النص من اليمين إلى اليسار في الطرفية
settings-keys = لوحة المفاتيح
settings-source = مصدر: خلاصة بعنوانها، أو ملفات على هذا الجهاز بمسارها
settings-filter = مرشّح محفوظ: سطر في لوحة التصفية
settings-rule = قاعدة: تُطبّق على المقالات الجديدة التي يجدها استعلام
settings-clean = دور الكتل التي لا تتعرّف عليها صحيفة

setting-ui-language = لغة الواجهة
setting-ui-direction = اتجاه اللوحات
setting-ui-digits = أرقام الواجهة
setting-ui-months = أسماء الأشهر في التواريخ العربية
setting-ui-theme = الألوان
setting-ui-theme-light = ألوان «auto» على خلفية فاتحة
setting-ui-theme-dark = ألوان «auto» على خلفية داكنة
setting-ui-guide = دليل صحيفة بين المصادر
setting-ui-frame = خطوط اللوحات
setting-ui-rows = ارتفاع السطر في القائمة
setting-ui-columns = أعمدة القائمة بترتيب قراءتها
setting-ui-cursor = متى يظهر المؤشر
setting-ui-screen-reader = سرد اللوحات سطرًا سطرًا لقارئ الشاشة
setting-ui-key-pause = المدة قبل سرد المفاتيح التي يمكن أن تلي
setting-ui-hyperlinks = روابط تفتحها الطرفية بنفسها
setting-ui-signs = الخطوط والعلامات من Unicode أو من ASCII
setting-ui-mouse = الفأرة تعمل في اللوحات
setting-ui-opener = الأمر الذي يفتح الروابط
setting-ui-player = الأمر الذي يشغّل التسجيلات
setting-ui-empty-rows = تعرض لوحة التصفية الأسطر التي لا مقالات فيها
setting-ui-notify = كيف تنبّه إلى المقالات قاعدةٌ فيها «notify»
setting-ui-group = العناوين في القائمة
setting-ui-hide-read = متى تغيب المقالات المقروءة عن القائمة

setting-reader-width = أطول سطر في المقال، بالأعمدة
setting-reader-margin = أقل ما يُترك خاليًا على جانبي النص، بالأعمدة
setting-reader-spacing = الأسطر الفارغة بين سطرين
setting-reader-paragraphs = ما يفصل بين فقرتين
setting-reader-marks = الحركات في النص العربي
setting-reader-justify = ضبط الأسطر على الجانبين
setting-reader-reading-time = وقت القراءة تحت العنوان
setting-reader-images = الصور في المقالات
setting-reader-auto-advance = صفحة بعد نهاية المقال تفتح المقال التالي غير المقروء

setting-fetch-refresh = المدة بين تحديثين لمصدر واحد؛ «0» عند الطلب فقط
setting-fetch-concurrency = عدد الطلبات في وقت واحد
setting-fetch-per-host = عدد الطلبات إلى مضيف واحد في وقت واحد
setting-fetch-pace = أقصر مدة بين طلبين إلى مضيف واحد
setting-fetch-connect-timeout = أطول انتظار للاتصال
setting-fetch-first-byte-timeout = أطول انتظار لبداية الجواب
setting-fetch-idle-timeout = أطول توقف في أثناء الجواب
setting-fetch-timeout = أطول مدة للطلب كله
setting-fetch-max-body = أكبر خلاصة بعد فك ضغطها
setting-fetch-image-cache = حجم الصور المحفوظة على القرص؛ «0» لا يحفظ شيئًا
setting-fetch-max-items = أكبر عدد يؤخذ من خلاصة واحدة في المرة
setting-fetch-full-text = جلب الصفحات إن لم تعط الخلاصة إلا جزءًا من النص
setting-fetch-user-agent = الاسم الذي تعرّف به صحيفة نفسها للخوادم
setting-fetch-max-redirects = أكبر عدد من التحويلات لطلب واحد
setting-fetch-proxy = الوسيط لجميع الطلبات
setting-fetch-keep = العمر الذي تُحذف بعده مقالات الخلاصات؛ «0» يبقيها كلها
setting-fetch-keep-items = عدد مقالات الخلاصة الذي يُحذف ما زاد عليه؛ 0 يبقيها كلها

setting-downloads-folder = مجلد التنزيلات
setting-downloads-max-size = أكبر تنزيل
setting-downloads-at-once = عدد التنزيلات في وقت واحد

setting-rtl-mode = مَن يرتّب النص من اليمين إلى اليسار
setting-rtl-shaping = مَن يصل الحروف العربية
setting-rtl-lam-alef = اللام ألف في خانة أو في خانتين
setting-rtl-marks = الحركات التي تُرسل إلى الطرفية
setting-rtl-base = اتجاه الفقرات التي لا تذكر اتجاهها
setting-rtl-guard = ما يبقي الأسطر في مكانها إن عكستها الطرفية
setting-rtl-bdsm = طلبٌ إلى الطرفية ألا تعيد ترتيب الأسطر (ECMA-48، الوضع 8)
setting-rtl-tmux-passthrough = مخاطبة الطرفية الخارجية من داخل tmux

setting-keys-layout = تخطيط لوحة المفاتيح الذي تعمل حروفه كالمفاتيح اللاتينية
setting-keys-preset = مجموعة المفاتيح التي تُبنى عليها مفاتيحك
setting-keys-counts = مفاتيح كتابة العدد، كما في 5 j

setting-source-name = الاسم؛ ومن دونه عنوان الخلاصة
setting-source-url = عنوان خلاصة
setting-source-path = ملف أو مجلد أو نمط من الملفات
setting-source-folder = المجموعة في لوحة التصفية
setting-source-tags = وسوم كل مقالات المصدر
setting-source-refresh = المدة بين تحديثين، بدل ما في ‎[fetch]‎
setting-source-enabled = يُقرأ المصدر
setting-source-timeout = أطول مدة للطلب كله، بدل ما في ‎[fetch]‎
setting-source-user-agent = الاسم الذي تعرّف به صحيفة نفسها لهذا الخادم
setting-source-headers = حقول تُرسل في ترويسة كل طلب
setting-source-cookies = ملفات تعريف ارتباط تُرسل مع كل طلب
setting-source-auth = الاسم وكلمة المرور، أو رمز الدخول، للخادم
setting-source-proxy = الوسيط لهذا المصدر
setting-source-keep = العمر الذي تُحذف بعده المقالات، بدل ما في ‎[fetch]‎
setting-source-keep-items = عدد المقالات التي تبقى، بدل ما في ‎[fetch]‎
setting-source-encoding = ترميز الخلاصة إن ذكرت ترميزًا خاطئًا
setting-source-max-items = أكبر عدد يؤخذ في المرة، بدل ما في ‎[fetch]‎
setting-source-language = لغة المقالات إن لم تذكرها الخلاصة
setting-source-watch = تُقرأ الملفات حالما تتغير
setting-source-full-text = جلب صفحات المقالات؛ وفي الجدول قواعد لموقع بعينه

setting-filter-name = اسم المرشّح
setting-filter-key = المفتاح الذي يطبّق المرشّح
setting-filter-query = الاستعلام

setting-rule-when = الاستعلام الذي يجب أن يطابقه المقال
setting-rule-tag = وسوم تُضاف إلى المقال
setting-rule-mark = يُعلَّم المقال مقروءًا
setting-rule-star = يُميَّز المقال بنجمة
setting-rule-hide = يُخفى المقال
setting-rule-notify = كيف يُنبَّه إلى المقال: true (كما يقول ui.notify) أو طريقة أخرى للطرفية أو أمر

setting-clean-source = اسم المصدر أو عنوانه أو مساره؛ ومن دونه جميع المصادر
setting-clean-start = الكلمات التي تبدأ بها الكتلة
setting-clean-pattern = تعبير نمطي يُعثر عليه في الكتلة
setting-clean-role = دور الكتلة
setting-clean-rest = لكل ما بعد الكتلة هذا الدور أيضًا

overlay-settings = الإعدادات
settings-none = لا إعداد فيه هذه الحروف.
settings-changed = { $about } (القيمة الأصلية: { $default })
hint-settings = ‏{ $name }: { $change } تغيير · { $default } القيمة الأصلية · { $narrow } بحث · { $back } رجوع
hint-settings-typing = ‏{ $name }: { $change } تغيير · { $default } القيمة الأصلية · { $back } رجوع
prompt-setting = ‏{ $name }:

## القوائم. أما التواريخ والأعمار فتكتبها src/lang/dates.rs

list-comma = { "، " }
list-two = { " و" }
list-last = { "، و" }
## السطور التي يقرؤها قارئ الشاشة
aloud-separator = {"، "}
aloud-read = مقروء
aloud-unread = غير مقروء
aloud-starred = مميّز بنجمة
aloud-later = للقراءة لاحقًا
aloud-changed = تغيّر
aloud-selected = محدّد
aloud-chosen = مختار
aloud-excluded = مستبعد
aloud-folded = مطويّ
aloud-unfolded = مفتوح
aloud-nothing = لم يُعثر على شيء
aloud-end = هذه هي النهاية.
aloud-start = هذه هي البداية.
aloud-heading = عنوان: { $text }
aloud-text = المحدّد: { $text }

## المقال التالي سطورًا
next-none = لا مقال غير مقروء.
next-read = صار المقال { $id } مقروءًا. { $left }
next-kept = بقي المقال { $id } غير مقروء. { $left }
next-left = { FORM($count) ->
    [zero] ولا مقال غيره لم يُقرأ.
    [one] وبقي مقال واحد لم يُقرأ.
    [two] وبقي مقالان لم يُقرآ.
    [few] وبقيت { $count } مقالات لم تُقرأ.
    [many] وبقي { $count } مقالًا لم يُقرأ.
   *[other] وبقي { $count } مقال لم يُقرأ.
}

## دليل الاستعمال

manual-title = دليل الاستعمال
manual-tags = دليل, مرجع
manual-author = فريق صحيفة
manual-unknown = ليس في الدليل فصل «{ $name }»، وأقرب اسم هو «{ $suggestion }»؛ ويسرد «sahifa manual» الفصول كلها.
manual-other-text = نص آخر
manual-list-of = قائمة من: { $values }
manual-table-of = جدول فيه { $keys }
manual-keys-title = الأوامر كلها ومفاتيحها
manual-keys-summary = ما يفعله كل أمر، ومفاتيحه في لوحة المفاتيح اللاتينية والعربية، واسمه في الإعدادات.
manual-keys-intro = في كل سطر ما يفعله الأمر، ثم مفاتيحه في المجموعة `default`، ثم اسمه في الجداول التي تحت `[keys]`. والمفاتيح التي تفصل بينها مسافة تُضغط واحدًا بعد آخر. والحروف التي بعد المفتاح هي حروف المفاتيح نفسها في لوحة المفاتيح العربية (101). ويطبع `sahifa keys list` المفاتيح كما هي في إعداداتك.
manual-keys-tables = الاسم الذي بين قوسين بعد المفتاح هو اسم الجدول الذي عُيّن فيه، وما ليس بعده اسم فهو من `global`. والجداول هي { $tables }.
manual-keys-steps = خطوات وحدات الماكرو
manual-step-tag = إضافة وسوم وإزالة أخرى
manual-step-filter = عرض قائمة استعلام
manual-step-saved-filter = تطبيق المرشّح المحفوظ ذي هذا الرقم
manual-step-open-link = فتح الرابط ذي هذا الرقم
manual-settings-title = الإعدادات كلها
manual-settings-summary = كل إعداد مع قيمته الأصلية والقيم التي يقبلها.
manual-settings-intro = في كل سطر ما يضبطه الإعداد، ثم كتابة قيمته الأصلية في ملف الإعدادات، ثم القيم التي يقبلها. وتُغيَّر الإعدادات بالمفتاحين `g ,` في اللوحات وبالأمر `sahifa config set`، ويُعمل فورًا بكل تغيير في الملف.
manual-tables-title = المصادر والمرشّحات والقواعد في ملف الإعدادات
manual-tables-summary = مفاتيح الجداول التي قد تتكرر في ملف الإعدادات.
manual-tables-intro = قد تتكرر هذه الجداول في ملف الإعدادات. وفي كل سطر معنى المفتاح، ثم اسمه والقيم التي يقبلها. للمصدر `url` أو `path`، وللمرشّح `name` و`query`، وللقاعدة `when`، وللجدول `[[clean]]` إما `start` أو `pattern` ومعه `role`.
manual-queries-title = كلمات لغة التصفية كلها
manual-queries-summary = الحقول والحالات والمحتويات والأيام وأنواع الترتيب ووحدات الزمن بالعربية والإنكليزية، مع أمثلة.
manual-queries-intro = في كل سطر ما تجده الكلمة، ثم ألفاظها كلها، ثم مثال. ويجوز أن تجتمع في الاستعلام كلمات عربية وإنكليزية. ولا أثر للرسم: لا فرق بين نص مشكول وغير مشكول، ولا بين صور الألف، ولا بين الحروف اللاتينية الكبيرة والصغيرة.
manual-command-line-title = أوامر سطر الأوامر كلها
manual-command-line-summary = كل أمر من أوامر sahifa مع وسائطه وخياراته.
manual-command-line-intro = خيارات القسم الأول تصلح لكل أمر. ويطبع `sahifa COMMAND --help` الشرح نفسه، ويكتب `sahifa man` صفحات man(1).
query-words-fields = الحقول
query-words-states = الحالات، بعد «حالة:»
query-words-parts = المحتويات، بعد «فيه:»
query-words-periods = الأيام، بعد «تاريخ:»
query-words-orders = أنواع الترتيب، بعد «ترتيب:»
query-words-units = وحدات الزمن، بعد عدد
query-field-tag = جزء من وسم، أو الوسم كله بعد =
query-field-source = جزء من اسم المصدر أو عنوانه، أو الاسم كله بعد =
query-field-folder = جزء من اسم مجلد، أو الاسم كله بعد =
query-field-title = كلمات من العنوان
query-field-author = جزء من اسم كاتب، أو الاسم كله بعد =
query-field-text = كلمات من العنوان أو الملخص أو النص، كما لو لم يُذكر حقل
query-field-url = جزء من الرابط
query-field-language = لغة المقال، ويجد ar ما لغته ar-SY أيضًا
query-field-is = حالة المقال
query-field-has = ما في المقال
query-field-saved = مرشّح محفوظ باسمه
query-field-newer = أحدث من هذه المدة، ومختصره @
query-field-older = أقدم من هذه المدة
query-field-date = يوم أو شهر أو سنة، أو من تاريخ إلى آخر وبينهما نقطتان
query-field-sort = ترتيب القائمة
query-field-limit = أكبر عدد من المقالات
query-state-new = وصل منذ آخر خروج من اللوحات
query-state-later = محفوظ للقراءة لاحقًا
query-state-tagged = عليه وسم
query-state-local = من ملف في هذا الجهاز
query-part-fulltext = نص المقال كله لا أوله وحده
query-part-highlight = مقطع مظلَّل
query-unit-second = الثواني
query-unit-minute = الدقائق
query-unit-hour = الساعات
query-unit-day = الأيام
query-unit-week = الأسابيع
query-unit-month = الأشهر، وكل منها 30 يومًا
query-unit-year = السنوات، وكل منها 365 يومًا
