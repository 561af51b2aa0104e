### مساعدة سطر الأوامر بالعربية. الرسائل نفسها بالإنكليزية في `en-help.ftl`.
###
### في اسم الرسالة اسم الأمر واسم الوسيطة: help-command-sources-add وhelp-argument-sources-add-name.
### بلا نقطة في آخر الشرح.

## الأوامر

help-command = قارئ أخبار للطرفية تُعرض فيه العربية كما تُكتب
help-command-refresh = جلب المقالات الجديدة من المصادر
help-command-list = سرد المقالات، الأحدث أولًا
help-command-search = البحث عن كلمات في المقالات، وطباعة المواضع التي وردت فيها
help-command-count = عدّ المقالات التي يجدها استعلام
help-command-unread = طباعة عدد المقالات غير المقروءة لشريط الحالة (tmux وwaybar وpolybar)
help-command-tag = إضافة وسوم إلى المقالات التي يجدها استعلام (‎+وسم)، أو إزالتها (‎-وسم)
help-command-mark = تعليم المقالات التي يجدها استعلام
help-command-tags = سرد الوسوم مع عدد مقالاتها غير المقروءة وجميعها، أو تغيير اسم وسم أو حذفه أو تلوينه
help-command-tags-rename = تغيير اسم وسم، فإن كان الاسم لوسم آخر صار الاثنان واحدًا
help-command-tags-delete = إزالة وسم من جميع المقالات
help-command-tags-color = عرض وسم بلون من ألوان السمة، أو بلا لون
help-command-undo = التراجع عن آخر تغيير أُجري باليد، وإن كان في الألواح
help-command-redo = إعادة آخر تغيير جرى التراجع عنه
help-command-show = طباعة مقال محفوظ، أو ملف كما تقرؤه صحيفة
help-command-download = تنزيل ما يرافق مقالًا إلى المجلد المذكور في [downloads] وطباعة مساره
help-command-import = شرح قراءة ملف: طباعة كل كتلة مع دورها
help-command-export = كتابة المقالات في ملفات أو في الخرج المعياري
help-command-sources = سرد المصادر وإضافتها وإزالتها واستيرادها وتصديرها
help-command-sources-list = سرد المصادر مع آخر نتائجها
help-command-sources-add = إضافة خلاصة بعنوانها، أو ملفات بمسارها
help-command-sources-remove = إزالة مصادر من ملف الإعدادات، وتعود مقالاتها إن أضفتها من جديد
help-command-sources-follow = كتابة العناوين الجديدة للخلاصات المنتقلة في ملف الإعدادات (إن لم تسمّ خلاصة فكلها)
help-command-sources-import = الاستيراد من قارئ آخر: OPML، أو مجلد newsboat، أو ملفه urls أو config أو cache.db
help-command-sources-export = كتابة الخلاصات كلها بصيغة OPML 2.0 في ملف أو في الخرج المعياري
help-command-rules = سرد القواعد، أو تطبيقها على المقالات المحفوظة
help-command-rules-list = سرد قواعد ملف الإعدادات
help-command-rules-apply = تطبيق القواعد على المقالات المحفوظة كلها، والتراجع عما لم تعد قاعدة تخفيه أو تسمه
help-command-config = إنشاء ملف الإعدادات أو فحصه أو قراءته أو تغييره
help-command-config-init = إنشاء ملف إعدادات مشروح إن لم يكن هناك ملف
help-command-config-check = سرد كل ما في ملف الإعدادات من أخطاء
help-command-config-path = طباعة مسار ملف الإعدادات ومسار قاعدة البيانات
help-command-config-get = طباعة قيمة إعداد يُسمّى باسمه الكامل مثل ui.language
help-command-config-set = تغيير إعداد في ملف الإعدادات؛ وتبقى التعليقات والترتيب كما هي
help-command-config-unset = إعادة إعداد في ملف الإعدادات إلى قيمته الأصلية
help-command-config-schema = طباعة مخطط ملف الإعدادات (JSON Schema) لمحررات النصوص
help-command-config-show = طباعة كل إعداد وقيمته بصيغة TOML
help-argument-config-show-origin = بيان مصدر قيمة كل إعداد: القيمة الأصلية، أو سطر في الملف، أو متغيّر بيئة، أو مفتاح في اللوحات
help-command-service = طباعة وحدات systemd وسطر cron لتحديث المصادر
help-command-keys = سرد المفاتيح
help-command-keys-list = سرد مفاتيح كل لوحة وأوامرها بعد تطبيق ملف الإعدادات
help-command-db = فحص قاعدة البيانات، أو إنقاذ ما يمكن قراءته من قاعدة تالفة
help-command-db-check = فحص قاعدة البيانات وعدّ ما فيها
help-command-db-rescue = حفظ ما يمكن قراءته من قاعدة البيانات في ملف جديد
help-command-render = تنسيق أي نص وطباعة سطوره كما تُرى
help-command-unshape = إعادة نص منسوخ من طرفية إلى حروف بترتيبها المنطقي
help-command-doctor = فحص الطرفية وملفات صحيفة، وعرض بطاقة المعايرة
help-command-completions = طباعة نص الإكمال التلقائي لصدفة
help-command-help = طباعة هذه الصفحة أو مساعدة الأمر المذكور

## الوسائط

help-argument-config = ملف الإعدادات، ويجب أن يكون موجودًا
help-argument-data-dir = المجلد الذي تُحفظ فيه قاعدة البيانات
help-argument-help = طباعة المساعدة
help-argument-version = طباعة رقم الإصدار
help-argument-refresh-source = تحديث هذا المصدر وحده (اسمه أو عنوانه)، وإن لم يحن وقته؛ ويجوز تكرار الخيار
help-argument-refresh-force = جلب كل شيء من جديد بلا انتظار
help-argument-refresh-quiet = طباعة الأخطاء وحدها
help-argument-refresh-json = طباعة نتيجة كل مصدر بصيغة JSON
help-argument-list-query = استعلام مثل: tag:سوريا is:unread @7d
help-argument-list-json = طباعة الكل مصفوفة JSON كما يصفها docs/list-json.md
help-argument-list-limit = أكبر عدد يُطبع من المقالات (إن لم يُذكر: 100)
help-argument-list-all = طباعة المقالات كلها
help-argument-search-words = كلمات أو أي استعلام، مثل: اقتصاد source:رويترز @30d
help-argument-search-json = طباعة JSON
help-argument-search-limit = أكبر عدد يُطبع من المقالات (إن لم يُذكر: 20)
help-argument-count-query = استعلام مثل: is:unread -tag:رياضة
help-argument-count-json = طباعة عدد المقالات كلها وغير المقروءة بصيغة JSON
help-argument-unread-query = استعلام مثل: tag:رياضة
help-argument-unread-format = طباعة هذا السطر، وفيه {"{"}unread{"}"} و{"{"}read{"}"} و{"{"}total{"}"} مكان الأعداد؛ وتطبع waybar كائن JSON لوحدة من وحدات waybar
help-argument-tag-words = استعلام ثم التغييرات، مثل: title:عاجل +عاجل -later؛ والاستعلام () يعني جميع المقالات
help-argument-tag-dry-run = طباعة ما سيتغير، بلا تغيير شيء
help-argument-tag-json = طباعة المقالات التي تغيّرت بصيغة JSON
help-argument-mark-words = استعلام ثم مقروء أو غير_مقروء أو مميز أو غير_مميز أو لاحقا أو ليس_لاحقا أو مخفي أو ظاهر؛ والاستعلام () يعني جميع المقالات
help-argument-mark-dry-run = طباعة ما سيتغير، بلا تغيير شيء
help-argument-mark-json = طباعة المقالات التي تغيّرت بصيغة JSON
help-argument-tags-query = عدّ مقالات هذا الاستعلام وحدها، مثل: @30d
help-argument-tags-json = طباعة JSON
help-argument-tags-rename-old = الوسم
help-argument-tags-rename-new = اسمه الجديد
help-argument-tags-delete-tag = الوسم
help-argument-tags-color-tag = الوسم
help-argument-tags-color-color = اللون كما يُكتب في السمات (من دونه: بلا لون)
help-argument-show-subject = رقم مقال (مما يطبعه `sahifa list`)، أو ملف، أو الشرطة ‎-‎ للدخل المعياري
help-argument-show-plain = طباعة نص صرف بترتيبه المنطقي، حتى في طرفية
help-argument-show-json = طباعة JSON كما يصفها docs/show-json.md
help-argument-show-format = طباعة المقال بإحدى صيغ export
help-argument-show-full-text = طباعة نص صفحة المقال، وتُجلب وتُحفظ إن لم تكن محفوظة
help-value-show-format-text = نص صرف بترتيبه المنطقي
help-value-show-format-print = صفحة HTML للطباعة أو للتحويل إلى PDF
help-value-show-format-markdown = نص Markdown ببيانات في رأسه
help-argument-show-width = تنسيق النص في هذا العدد من الأعمدة
help-argument-import-explain = طباعة كل كتلة مع دورها، بلا حفظ شيء
help-argument-download-id = رقم مقال (مما يطبعه `sahifa list`)
help-argument-download-numbers = المرفقات بأرقام مواضعها في المقال، من 1 (وإلا فالتسجيل)
help-argument-download-all = تنزيل المرفقات كلها
help-argument-download-json = طباعة نتيجة كل مرفق بصيغة JSON
help-argument-import-json = طباعة JSON كما يصفها docs/show-json.md
help-argument-import-source = تطبيق قواعد هذا المصدر (إن لم يُذكر: المصدر الذي فيه الملف)
help-argument-import-files = ملفات، أو مجلدات ملفات، أو الشرطة ‎-‎ للدخل المعياري
help-argument-export-query = استعلام مثل: tag:سوريا is:starred @30d
help-argument-export-format = صيغة المقالات
help-value-export-format-text = نص صرف بترتيبه المنطقي
help-value-export-format-print = صفحة HTML للطباعة أو للتحويل إلى PDF
help-value-export-format-markdown = نص Markdown ببيانات في رأسه
help-argument-export-to = كتابة ملف لكل مقال في هذا المجلد، ويُنشأ إن لزم (إن لم يُذكر: الخرج المعياري)
help-argument-export-force = الكتابة فوق الملفات الموجودة
help-argument-export-limit = أكبر عدد يُكتب من المقالات
help-argument-sources-list-json = طباعة JSON
help-argument-sources-add-name = اسم المصدر (إن لم يُذكر: عنوان الخلاصة)
help-argument-sources-add-folder = مجلد المصدر في لوحة التصفية
help-argument-sources-add-tags = وسم مقالاته كلها؛ ويجوز تكرار الخيار
help-argument-sources-add-pick = اختيار الخلاصة ذات هذا الرقم إن سمّت الصفحة خلاصات عدة
help-argument-sources-add-unchecked = إضافة العنوان من دون التحقق منه أولًا
help-argument-sources-export-with-secrets = إبقاء أسماء المستخدمين وكلمات المرور في العناوين، ويكون الملف لك وحدك
help-argument-rules-apply-dry-run = طباعة ما سيتغير، بلا تغيير شيء
help-argument-keys-list-json = طباعة JSON
help-argument-db-rescue-to = كتابة قاعدة البيانات الجديدة هنا، لا بجانب القديمة
help-argument-render-file = الملف الذي يُنسّق (إن لم يُذكر: الدخل المعياري)
help-argument-render-width = عرض السطر بالأعمدة
help-argument-render-direction = اتجاه الفقرات
help-argument-render-shaping = كتابة صور الحروف، أو الحروف بترتيبها المرئي، أو الحروف بترتيبها المنطقي
help-argument-render-align = محاذاة السطور بالمسافات، في أول اتجاهها أو في جهة أخرى (إن لم يُذكر: بلا مسافات)
help-argument-render-lam-alef = رسم «لا» في خانة واحدة أو في خانتين
help-argument-render-marks = إبقاء الحركات أو إزالتها
help-argument-render-justify = ضبط السطور المكتوبة من اليمين بتوسيع المسافات وبالتطويل
help-argument-render-cut = قص الفقرات التي تزيد على سطر بدلًا من لفّها
help-argument-render-json = طباعة خانات كل سطر سطرًا بصيغة JSON
help-argument-unshape-file = الملف الذي فيه النص المنسوخ (إن لم يُذكر: الدخل المعياري)
help-argument-unshape-words = الطرفية تعكس كل كلمة بنفسها كما تفعل kitty
help-argument-doctor-json = طباعة JSON
help-argument-doctor-report = طباعة كل ما يُعرف عن الطرفية للإبلاغ عن خلل، بلا شيء خاص

## صفحة المساعدة

help-usage = الاستعمال:
help-commands = الأوامر:
help-arguments = الوسائط:
help-options = الخيارات:
help-default = [إن لم يُذكر: { $value }]
help-possible = [القيم الممكنة: { $values }]
help-value = [{ $value }: { $about }]

## أخطاء سطر الأوامر

usage-unknown-argument = لا يقبل هذا الأمر «{ $argument }».
usage-unknown-command = لا أمر اسمه «{ $command }».
usage-no-command = ينقص هذا الأمر أمر فرعي.
usage-value = القيمة «{ $value }» لا تصلح هنا: { $argument }
usage-value-missing = هذا الخيار يحتاج إلى قيمة: { $argument }
usage-value-unexpected = هذا الخيار لا يأخذ القيمة «{ $value }»: { $argument }
usage-value-count = عدد القيم هنا غير صحيح: { $argument }
usage-possible = القيم الممكنة: { $possible }
usage-equals = اكتب القيمة هنا بعد علامة المساواة: { $argument }
usage-conflict = لا يجتمع { $argument } و{ $others }.
usage-twice = هذا الخيار لا يُكتب إلا مرة واحدة: { $argument }
usage-missing = ينقص هذا الأمر: { $arguments }
usage-not-utf8 = في سطر الأوامر نص ليس بترميز UTF-8.
usage-suggestion = لعلك تقصد «{ $suggestion }».
usage-help = المساعدة: { $command }
