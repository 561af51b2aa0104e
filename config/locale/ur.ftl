### The interface in Urdu: a machine-made draft. Corrections by readers of the language are welcome.
### A message that is missing here is said in English.
###
### Words: مضمون (article), ذریعہ (source), فیڈ (feed), فلٹر (filter), ٹیگ (tag), پینل (pane)

## Commands, as the help page lists them

command-select-next = نیچے جائیں
command-select-previous = اوپر جائیں
command-page-down = ایک صفحہ نیچے
command-page-up = ایک صفحہ اوپر
command-half-page-down = آدھا صفحہ نیچے
command-half-page-up = آدھا صفحہ اوپر
command-select-first = شروع میں جائیں
command-select-last = آخر میں جائیں
command-focus-left = بائیں پینل پر جائیں
command-focus-right = دائیں پینل پر جائیں
command-focus-next = اگلے پینل پر جائیں
command-focus-previous = پچھلے پینل پر جائیں
command-focus-filter = فلٹر پینل پر جائیں
command-focus-list = فہرست پر جائیں
command-focus-reader = مضمون پر جائیں
command-search = ٹائپ کے ساتھ ساتھ تلاش کریں
command-take-spelling = تجویز کردہ املا تلاش کریں
command-previous-view = پچھلے منظر پر واپس جائیں
command-complete = تلاش کا لفظ مکمل کریں
command-complete-back = پہلے تجویز کردہ لفظ
command-save-filter = یہ فلٹر نام دے کر محفوظ کریں
command-show-filters = محفوظ فلٹر دیکھیں اور بدلیں
command-show-settings = ترتیبات دیکھیں اور بدلیں
command-reset-setting = ترتیب کو پہلے سے طے شدہ قدر دیں
command-show-themes = تھیم چنیں، پیش منظر کے ساتھ
command-edit-filter = محفوظ فلٹر کی تلاش بدلیں
command-rename-filter = محفوظ فلٹر کا نام بدلیں
command-set-filter-key = محفوظ فلٹر کی کلید مقرر کریں
command-remove-filter = محفوظ فلٹر ہٹائیں
command-move-filter-up = محفوظ فلٹر اوپر کریں
command-move-filter-down = محفوظ فلٹر نیچے کریں
command-same-source = صرف یہ ذریعہ
command-same-tag = صرف یہ ٹیگ
command-same-author = صرف یہ مصنف
command-same-day = صرف یہ دن
command-same-word = عنوان کا کوئی لفظ تلاش کریں
command-not-source = اس ذریعے کے بغیر
command-not-tag = اس ٹیگ کے بغیر
command-open = مضمون کھولیں یا فلٹر لگائیں
command-back = واپس جائیں
command-quit = بند کریں
command-palette = چند حروف سے حکم، فلٹر، ٹیگ یا ذریعہ ڈھونڈیں
command-help = کلیدیں دکھائیں
command-suspend = پروگرام معطل کریں
command-redraw = اسکرین دوبارہ بنائیں
command-page-or-next-unread = مضمون کا اگلا صفحہ، پھر اگلا نہ پڑھا ہوا مضمون
command-next-unread = اگلا نہ پڑھا ہوا مضمون
command-previous-unread = پچھلا نہ پڑھا ہوا مضمون
command-next-article = فہرست کا اگلا مضمون کھولیں
command-previous-article = فہرست کا پچھلا مضمون کھولیں
command-toggle-read = پڑھا ہوا یا نہ پڑھا ہوا نشان زد کریں
command-toggle-star = ستارہ لگائیں یا ہٹائیں
command-toggle-later = بعد میں پڑھنے کے لیے رکھیں یا نہ رکھیں
command-mark-view-read = پوری فہرست پڑھی ہوئی نشان زد کریں
command-undo = آخری تبدیلی واپس لیں
command-redo = واپس لی گئی تبدیلی دوبارہ کریں
command-mark-above-read = اوپر کا سب پڑھا ہوا نشان زد کریں
command-mark-range = یہاں سے جہاں تک جائیں مضامین منتخب کریں
command-mark-row = یہ مضمون منتخب کریں یا چھوڑ دیں
command-mark-found = فہرست کے تمام مضامین منتخب کریں
command-hide-articles = مضمون چھپائیں
command-tag-articles = ٹیگ لگائیں یا ہٹائیں
command-repeat-tags = ٹیگ کی آخری تبدیلی دہرائیں
command-repeat-change = مضامین کی آخری تبدیلی دہرائیں
command-toggle-choice = منتخب ٹیگ لگائیں یا ہٹائیں
command-rename-tag = منتخب ٹیگ کا نام بدلیں یا کسی اور میں ملا دیں
command-delete-tag = منتخب ٹیگ تمام مضامین سے ہٹائیں
command-color-tag = منتخب ٹیگ کا اگلا رنگ
command-export-articles = مضمون فائل میں لکھیں
command-next-order = فہرست کی ترتیب بدلیں
command-next-grouping = فہرست کو دن یا ذریعے کے لحاظ سے گروہوں میں بانٹیں
command-hide-read = پڑھے ہوئے مضامین چھپائیں یا دکھائیں
command-clear-filter = فلٹر صاف کریں
command-remove-chip = فلٹر کی کوئی شرط اس کے نمبر سے ہٹائیں
command-jump-to-tag = چند حروف سے ٹیگ ڈھونڈ کر فلٹر کریں
command-jump-to-source = چند حروف سے ذریعہ ڈھونڈ کر فلٹر کریں
command-cycle-row = فلٹر پینل: سطر لازم، خارج، یا دونوں نہیں
command-require-row = فلٹر پینل: سطر لازم کریں
command-exclude-row = فلٹر پینل: سطر خارج کریں
command-reset-row = فلٹر پینل: سطر نہ لازم نہ خارج
command-toggle-every-tag = فلٹر پینل: تمام منتخب ٹیگ یا کوئی ایک
command-fold = فلٹر پینل: فولڈر یا گروہ سمیٹیں یا کھولیں
command-fold-group = فلٹر پینل: گروہ سمیٹیں یا کھولیں
command-narrow-rows = فلٹر پینل: چند حروف سے سطریں کم کریں
command-toggle-empty-rows = فلٹر پینل: خالی سطریں چھپائیں یا دکھائیں
command-refresh-source = یہ ذریعہ تازہ کریں
command-refresh-all = تمام ذرائع تازہ کریں
command-cancel-refresh = تازہ کرنا روکیں
command-show-sources = ذرائع اور ان کی خرابیاں دکھائیں
command-show-problems = ترتیبات کی خرابیاں دکھائیں
command-add-feed = فیڈ شامل کریں
command-add-folder = مضامین کا فولڈر شامل کریں
command-import-opml = OPML فائل درآمد کریں
command-setup = پہلے قدم: دوسرے ریڈروں کی فہرستیں، فیڈ، ٹرمینل
command-show-catalogue = کیٹلاگ سے فیڈ چنیں
command-open-link = مضمون کا ربط کھولیں
command-copy-link = مضمون کا ربط نقل کریں
command-show-code = پتا QR کوڈ میں دکھائیں یا پھر متن میں
command-show-links = مضمون کے روابط دکھائیں
command-show-enclosures = منسلکات دکھائیں، چلانے اور اتارنے کے لیے
command-download = منسلکہ اتاریں
command-cancel-download = اتارنا روکیں
command-toggle-transcript = ریکارڈنگ کا متن دکھائیں یا پھر مضمون
command-search-word = کرسر والا لفظ تلاش کریں
command-follow-link = نظر آنے والا ربط اس کے حروف سے چنیں
command-edit-note = مضمون پر نوٹ لکھیں
command-find-in-article = مضمون میں ڈھونڈیں
command-next-hit = مضمون میں اگلی جگہ
command-previous-hit = مضمون میں پچھلی جگہ
command-show-contents = مضمون کی سرخیاں دکھائیں
command-next-heading = اگلی سرخی
command-previous-heading = پچھلی سرخی
command-place-caret = متن میں کرسر رکھیں، منتخب اور نقل کرنے کے لیے
command-caret-left = کرسر بائیں
command-caret-right = کرسر دائیں
command-next-word = اگلا لفظ
command-previous-word = پچھلا لفظ
command-next-sentence = اگلا جملہ
command-previous-sentence = پچھلا جملہ
command-next-paragraph = اگلا پیراگراف
command-previous-paragraph = پچھلا پیراگراف
command-line-start = سطر کا شروع
command-line-end = سطر کا آخر
command-select-text = انتخاب شروع کریں یا چھوڑ دیں
command-grow-selection = انتخاب بڑھائیں: لفظ، جملہ، پیراگراف، مضمون
command-shrink-selection = انتخاب گھٹائیں
command-copy-text = منتخب متن یا جملہ نقل کریں
command-pipe-text = مضمون یا انتخاب کسی کمانڈ کو دیں
command-save-text = مضمون یا انتخاب فائل میں محفوظ کریں
command-open-in-pager = مضمون $PAGER میں کھولیں
command-open-in-editor = مضمون کی نقل $EDITOR میں کھولیں
command-open-in-text-browser = مضمون lynx یا w3m میں کھولیں
command-quote-text = ماخذ کے ساتھ اقتباس کے طور پر نقل کریں
command-highlight-text = متن نمایاں کریں یا نہ کریں
command-next-highlight = اگلا نمایاں حصہ
command-previous-highlight = پچھلا نمایاں حصہ
command-show-highlights = نمایاں حصے دکھائیں
command-show-picture = سامنے والی تصویر الگ دکھائیں
command-next-picture = مضمون کی اگلی تصویر
command-previous-picture = مضمون کی پچھلی تصویر
command-toggle-full-text = مضمون کے صفحے سے مکمل متن لائیں یا فیڈ کا متن دکھائیں
command-toggle-zen = صرف مضمون دکھائیں
command-toggle-furniture = صفحے کے لوازمات دکھائیں یا چھپائیں
command-toggle-notes = سامنے کے حواشی اور تفصیلات کھولیں یا بند کریں
command-toggle-marks = اعراب: سب، کوئی نہیں، یا صرف لفظ الگ کرنے والے
command-toggle-spacing = سطروں کے بیچ خالی سطر، یا نہیں
command-toggle-indent = پیراگراف کا حاشیہ، یا بیچ میں خالی سطر
command-toggle-justify = سطریں برابر کریں یا نہیں
command-wider-text = متن چوڑا کریں
command-narrower-text = متن تنگ کریں
command-wider-margin = حاشیے چوڑے کریں
command-narrower-margin = حاشیے تنگ کریں
command-toggle-reading-time = پڑھنے کا وقت دکھائیں یا چھپائیں
command-toggle-auto-advance = آخر کے بعد اگلے نہ پڑھے مضمون پر جائیں یا نہیں
command-turn-pages = ہاتھ لگائے بغیر پڑھیں: صفحے پڑھنے کی رفتار سے پلٹتے ہیں
command-widen-pane = یہ پینل چوڑا کریں
command-narrow-pane = یہ پینل تنگ کریں
pane-as-wide-as-it-gets = سرحد اس سے آگے نہیں جاتی۔
command-calibrate = اس ٹرمینل کے لیے دائیں سے بائیں طرز چنیں

## Configuration: errors

config-problem-at = { $file }، سطر { $line }، کالم { $column }: { $problem }
config-problem = { $file }: { $problem }
config-unknown-key = جدول [{ $table }] میں کلید “{ $key }” نہیں ہے۔
config-unknown-table = جدول [{ $key }] نہیں ہے۔
config-outside-table = کلید “{ $key }” کسی جدول میں نہیں۔
config-missing-key = جدول [[{ $table }]] میں کلید “{ $key }” لازم ہے۔
config-wrong-type = “{ $key }” کی قدر { $found } ہے، جبکہ { $expected } ہونی چاہیے۔
config-bad-value = “{ $key }” کی قدر “{ $value }” نہیں ہو سکتی۔
config-empty-text = “{ $key }” ایک سطر کا متن ہو اور خالی نہ ہو۔
config-single-brackets = [{ $table }] کو دہرے قوسین چاہییں۔
config-no-location = اس ذریعے کا نہ url ہے نہ path۔
config-url-and-path = اس ذریعے کا url بھی ہے اور path بھی۔
config-url-without-scheme = “{ $url }” کے شروع میں https://‎ نہیں۔
config-url-scheme = صحیفہ “{ $scheme }:‎” سے فیڈ نہیں لا سکتا۔
config-url-malformed = “{ $url }” درست پتا نہیں۔
config-duplicate-location = “{ $location }” پہلے ہی ذریعے “{ $name }” کے طور پر درج ہے۔
config-duplicate-name = ایک اور ذریعے کا نام “{ $name }” ہے۔
config-duplicate-filter = ایک اور فلٹر کا نام “{ $name }” ہے۔
config-duplicate-filter-key = یہ کلید ایک اور فلٹر کی ہے۔
config-filter-key-taken = کلید “{ $key }” پہلے ہی حکم { $command } کی ہے۔
config-path-missing = “{ $path }” موجود نہیں۔
config-path-unreadable = “{ $path }” نہیں پڑھا جا سکتا۔
config-path-not-utf8 = “{ $path }” ایسے فولڈر تک جاتا ہے جس کا نام UTF-8 نہیں۔
config-bad-pattern = “{ $pattern }” درست نمونہ نہیں۔
config-bad-cookie = کوکی “{ $name }” کا نام یا قدر درست نہیں۔
config-bad-auth = “auth” کو یا تو صارف اور ایک پاس ورڈ چاہیے یا ایک ٹوکن۔
config-bad-proxy = یہ درست پراکسی نہیں۔
config-bad-header = ہیڈر “{ $name }” کا نام یا قدر درست نہیں۔
config-bad-key = “{ $key }” کسی کلید کا نام نہیں۔
config-unknown-command = حکم “{ $command }” نہیں ہے۔
config-needless-argument = حکم “{ $command }” کوئی دلیل نہیں لیتا۔
config-bad-argument = حکم “{ $command }” کو ایک دلیل چاہیے۔
config-macro-steps = کلید “{ $key }” کو کم از کم ایک مرحلہ چاہیے اور زیادہ سے زیادہ { $max }۔
config-long-sequence = کلیدوں کے سلسلے میں زیادہ سے زیادہ { $max } کلیدیں ہوتی ہیں۔
config-of-key = کلید “{ $key }”: { $problem }
keys-unsendable = “{ $keys }” نہیں دبائی جا سکتی: ٹرمینل { $key } نہیں بھیجتے۔
keys-text = جہاں [keys.{ $table }] نافذ ہے وہاں “{ $keys }” متن ہے۔
keys-no-steps = “{ $keys }” کچھ نہیں کرتی: [keys.{ $table }] کی کلیدیں بغیر دلیل کا ایک حکم چلاتی ہیں۔
keys-no-sequence = “{ $keys }” نہیں دبائی جا سکتی: [keys.{ $table }] صرف اکیلی کلیدیں لیتا ہے۔
keys-hide = [keys.{ $table }] میں “{ $keys }” کی وجہ سے { $count ->
    [one] “{ $other }” ({ $place }) نہیں دبائی جا سکتی۔
   *[other] { $count } اور کلیدیں نہیں دبائی جا سکتیں، جیسے “{ $other }” ({ $place })۔
}
keys-hidden = [keys.{ $table }] میں “{ $keys }” نہیں دبائی جا سکتی، کیونکہ وہاں “{ $other }” ({ $place }) ہے۔
config-key-clash = “{ $keys }” اور “{ $other }” (سطر { $line }) دونوں [keys.{ $table }] میں نہیں ہو سکتیں۔
config-uneven-layout = کی بورڈ کے دونوں طرف { $from } اور { $to } حروف ہیں۔
config-unknown-theme = تھیم “{ $name }” نہیں ہے۔
config-not-utf8 = فائل UTF-8 میں نہیں۔
config-too-large = فائل { $max } MiB سے بڑی ہے۔
config-not-a-file = یہ فائل نہیں۔
config-unreadable = فائل نہیں پڑھی جا سکتی: { $reason }۔
config-named-missing = ترتیبات کی فائل { $file } نہیں ہے؛ “‎--config” کے بعد کا راستہ درست کریں، یا فائل بنانے کے لیے “config init” لکھیں۔
config-watch-feed = یہ ذریعہ فیڈ ہے؛ نگرانی صرف فائلوں کی ہو سکتی ہے۔
config-clean-no-source = ذریعہ “{ $name }” نہیں ہے۔
config-rule-idle = یہ قاعدہ کچھ نہیں کرتا۔
config-rule-silent = یہ قاعدہ مضامین چھپاتا یا پڑھے ہوئے نشان زد کرتا ہے، اس لیے ان کی اطلاع نہیں دے سکتا۔
config-notify-command = کمانڈ کا پہلا لفظ پروگرام کا نام ہو، { "{" }title{ "}" } وغیرہ کے بغیر۔
config-rule-list = قاعدہ ہر میل کھاتے مضمون پر لگتا ہے، اس لیے اس میں “sort:‎” یا “limit:‎” نہیں آ سکتا۔
config-list-key = “{ $key }” فیڈ کی پوری فہرست کے لیے مقرر نہیں ہو سکتی۔
config-list-refused = { $count ->
    [one] اس فہرست کی ایک فیڈ چھوڑ دی گئی: { $problem }
   *[other] اس فہرست کی { $count } فیڈ چھوڑ دی گئیں۔ پہلی: { $problem }
}
config-clean-sign = [[clean]] کے قاعدے کو “start” یا “pattern” چاہیے، دونوں نہیں۔
config-bad-regex = یہ درست ریگولر ایکسپریشن نہیں: { $detail }۔
config-syntax = یہ درست TOML نہیں: { $detail }۔
config-syntax-duplicate = یہ کلید یا جدول فائل میں دو بار ہے۔
config-syntax-unquoted = متن واوین میں ہونا چاہیے۔
config-syntax-no-value = اس کلید کی کوئی قدر نہیں۔
config-syntax-unclosed-bracket = ایک قوس بند نہیں ہوا۔
config-syntax-unclosed-quote = واوین بند نہیں ہوئے۔
config-syntax-no-comma = ایک کاما رہ گیا ہے۔
config-syntax-key = یہ کلید واوین میں ہونی چاہیے۔

## Configuration: kinds of values, inside the sentences above

config-type-text = متن
config-type-integer = پورا عدد
config-type-float = اعشاری عدد
config-type-boolean = true یا false
config-type-date = تاریخ یا وقت
config-type-huge = بہت بڑا عدد
config-type-list = فہرست
config-type-table = جدول
config-expects-text = واوین میں متن
config-expects-action = واوین میں حکم، یا احکام کی فہرست
config-expects-boolean = true یا false
config-expects-list = فہرست، جیسے ["a", "b"]
config-expects-table = جدول
config-expects-between = { $min } سے { $max } تک پورا عدد
config-expects-duration = مدت، جیسے "90s"، "30m"، "2h" یا "1d"
config-expects-size = حجم، جیسے "512KiB" یا "32MiB"
config-expects-proxy = auto، none یا پراکسی کا پتا
config-expects-color = رنگ، جیسے "red"، "bright-blue"، "default"، 0 سے 255 تک عدد یا ‎"#ff8800"‎
config-expects-full-text = true، false یا جدول جس میں start، remove اور prefetch ہوں
config-expects-notify = true، false، "auto"، "bell"، "osc9"، "osc777"، "osc99"، "title"، "off" یا کسی کمانڈ کے لفظ
config-expects-player = ‏"auto"، حکم، اس کے لفظوں کی فہرست، یا جدول جس میں command اور screen ہوں
config-expects-other = { $detail }

## Configuration: advice

config-help-nearest = کیا مراد “{ $name }” تھی؟
config-help-valid = ان میں سے ایک لکھیں: { $names }۔
config-help-expected = { $expected } لکھیں۔
config-help-belongs = اسے [{ $table }] کے نیچے لکھیں۔
config-help-syntax = صحیفہ فائل کے وہ حصے استعمال کرتا ہے جو پڑھ سکتا ہے۔
config-help-single-brackets = [[{ $table }]] لکھیں۔
config-help-no-location = فیڈ کے لیے url = "https://…"‎ یا فائلوں کے لیے path = "…"‎ لکھیں۔
config-help-url-and-path = ایک رکھیں، اور دوسرے کے لیے الگ [[source]] لکھیں۔
config-help-url-without-scheme = “{ $url }” لکھیں۔
config-help-url-scheme = ایسا پتا لکھیں جو https://‎ یا http://‎ سے شروع ہو۔
config-help-duplicate-location = دونوں میں سے ایک ہٹائیں۔
config-help-duplicate-name = اسے کوئی اور نام دیں۔
config-help-empty-text = کچھ لکھیں، یا سطر ہٹائیں۔
config-help-path = راستہ اور اس کی اجازتیں دیکھیں۔ صحیفہ ہر تازہ کاری پر پھر کوشش کرتا ہے۔
config-help-bad-pattern = نام کے کسی حصے کی جگہ * اور کتنے ہی فولڈروں کی جگہ ** لکھیں۔
config-help-bad-cookie = نام اور قدر لاطینی حروف میں لکھیں، بغیر خالی جگہ، کاما، سیمی کولن یا واوین کے۔
config-help-bad-auth = user کے ساتھ password یا password_command = ["program", "argument"]‎ لکھیں؛ یا token یا token_command لکھیں۔
config-help-bad-proxy = ‏"none" لکھیں یا پتا، جیسے "socks5h://127.0.0.1:9050" یا "http://proxy.example:8080"۔
config-help-bad-header = نام لاطینی حروف اور ہائفن میں لکھیں اور قدر ایک سطر میں۔
config-help-bad-key = کلیدیں ان مثالوں کی طرح لکھیں: j، G، ctrl-d، alt-x، shift-tab، space، page-down، f5، “g g”۔
config-help-argument = “{ $example }” کی طرح لکھیں۔
config-help-macro = ‎"key" = ["command", "command"]‎ لکھیں، یا کلید خالی کرنے کے لیے "none"۔
keys-help-arrives = { $key } بطور { $other } پہنچتی ہے: وہی لکھیں یا کوئی اور کلید۔
keys-help-unsendable = کوئی اور کلید لکھیں، جیسے alt کے ساتھ حرف، یا کلیدوں کا سلسلہ۔
keys-help-hide = اگر یہی مراد ہے تو رہنے دیں؛ ورنہ “{ $keys }” کے سوا کوئی کلید لکھیں۔
keys-help-hidden = اسے [keys.{ $table }] میں بھی لکھیں، یا ایسی کلید چنیں جو “{ $other }” کی طرح شروع نہ ہو۔
config-help-key-clash = ایک ہٹائیں: کلیدوں کا ایک سلسلہ دوسرے کا شروع نہیں ہو سکتا۔
config-help-uneven-layout = سیمی کولن کے بعد اتنے ہی حروف لکھیں جتنے اس سے پہلے ہیں۔
config-help-encoding = انکوڈنگ کا نام لکھیں، جیسے utf-8، windows-1256 یا iso-8859-6۔
config-help-language = زبان کا کوڈ لکھیں، جیسے ar، en یا fa۔
config-help-filter = فلٹر کو نام اور تلاش چاہیے۔
config-help-filter-key = کوئی اور کلید چنیں۔
config-help-watch-feed = سطر ہٹائیں۔ فیڈ زیادہ بار تازہ کرنے کے لیے refresh = "10m"‎ لکھیں۔
config-help-rule = فلٹر کی طرح تلاش کے ساتھ when = "…"‎ لکھیں۔
config-help-rule-idle = tag = ["…"]‎، ‏mark = "read"‎، ‏star = true، ‏hide = true یا notify = true لکھیں۔
config-help-rule-silent = notify ہٹائیں، یا وہ جو مضامین چھپاتا یا پڑھے ہوئے نشان زد کرتا ہے۔
config-help-notify-command = مثلاً لکھیں notify = ["notify-send", "--", "{ "{" }title{ "}" }", "{ "{" }source{ "}" }"]‎۔
config-help-rule-list = “sort:‎” اور “limit:‎” ہٹائیں۔
config-help-list-key = فیڈ کے لیے اپنا [[source]] جدول لکھیں، جو فہرست پر مقدم ہے۔
config-help-list-refused = فہرست درست کریں، یا اس کی فیڈ “sahifa sources import FILE” سے درآمد کریں۔
config-help-clean-sign = ٹکڑے کے پہلے لفظوں کے لیے start = "…"‎ یا ریگولر ایکسپریشن کے لیے pattern = "…"‎ لکھیں۔
config-help-regex = جو نشان خود مراد ہو اس سے پہلے الٹا سلیش لگائیں: ( ) [ ] ? * + . |
config-help-not-utf8 = اسے UTF-8 میں محفوظ کریں۔ تب تک صحیفہ پہلے سے طے شدہ قدریں استعمال کرتا ہے۔

## Fetching over HTTP

fetch-invalid-url = { $url } ‏http یا https کا پتا نہیں؛ ترتیبات میں درست کریں۔
fetch-scheme = { $url } کے شروع میں { $scheme }:‎ ہے، مگر فیڈ کا پتا http:‎ یا https:‎ سے شروع ہونا چاہیے۔
fetch-header = اس ذریعے کا ہیڈر { $name } درست نہیں؛ ترتیبات میں درست کریں۔
fetch-secret-program = پاس ورڈ کی کمانڈ { $program } نہیں چل سکتی: { $reason }۔
fetch-secret-failed = پاس ورڈ کی کمانڈ { $program } ناکام رہی؛ وجہ دیکھنے کے لیے خود چلائیں۔
fetch-secret-slow = پاس ورڈ کی کمانڈ { $program } نے { $seconds } سیکنڈ میں کچھ نہیں چھاپا۔
fetch-secret-empty = پاس ورڈ کی کمانڈ { $program } نے پاس ورڈ نہیں چھاپا۔
fetch-proxy = پراکسی { $proxy } استعمال نہیں ہو سکتی؛ ترتیبات میں درست کریں۔
fetch-proxy-unreachable = پراکسی { $proxy } تک رسائی نہیں؛ دیکھیں کہ چل رہی ہے، یا ترتیبات میں درست کریں۔
fetch-proxy-authentication = پراکسی { $proxy } صارف نام اور پاس ورڈ مانگتی ہے، یا اس نے دیے ہوئے رد کر دیے۔
fetch-proxy-refused = پراکسی { $proxy } کا { $host } سے رابطہ نہیں ہوا۔
fetch-setup = صحیفہ اس مشین پر کچھ نہیں لا سکتا: { $reason }۔
fetch-resolve = { $host } نہیں ملا؛ پتا اور اپنا رابطہ دیکھیں۔
fetch-refused = { $host } نے رابطہ رد کیا؛ بعد میں پھر کوشش کریں۔
fetch-unreachable = { $host } تک رسائی نہیں ({ $reason })؛ اپنا رابطہ دیکھیں۔
fetch-tls-expired = { $host } کے سرٹیفکیٹ کی میعاد ختم ہے؛ بعد میں پھر کوشش کریں یا اس کے مالک کو بتائیں۔
fetch-tls-not-yet-valid = { $host } کے سرٹیفکیٹ کی میعاد شروع نہیں ہوئی؛ اس مشین کی گھڑی دیکھیں۔
fetch-tls-wrong-name = { $host } کا سرٹیفکیٹ کسی اور نام کا ہے؛ پتا دیکھیں۔
fetch-tls-unknown-issuer = { $host } کا سرٹیفکیٹ ایسے ادارے کا ہے جس پر یہ مشین بھروسا نہیں کرتی، یا خود دستخط شدہ ہے۔
fetch-tls-revoked = { $host } کا سرٹیفکیٹ منسوخ ہو چکا؛ اس سرور پر بھروسا نہ کریں۔
fetch-tls-no-authorities = { $host } کی تصدیق نہیں ہو سکتی کیونکہ اس مشین پر سرٹیفکیٹ کے ادارے درج نہیں؛ ca-certificates پیکیج نصب کریں۔
fetch-tls-not-tls = { $host } ‏https کو نہیں مانتا؛ پتا http:‎ کے ساتھ آزمائیں۔
fetch-tls-old-protocol = { $host } صرف https کے غیر محفوظ پرانے نسخے مانتا ہے؛ اس کے مالک کو بتائیں۔
fetch-tls-handshake = { $host } اور صحیفہ محفوظ رابطے پر متفق نہ ہو سکے؛ بعد میں پھر کوشش کریں یا اس کے مالک کو بتائیں۔
fetch-tls-improper = { $host } کا سرٹیفکیٹ سرور کے لیے درست نہیں؛ شاید خود دستخط شدہ ہے۔
fetch-timeout-connect = { $url } تک { $seconds } سیکنڈ میں رسائی نہ ہوئی؛ بعد میں پھر کوشش کریں۔
fetch-timeout-first-byte = { $url } نے { $seconds } سیکنڈ میں جواب نہ دیا؛ بعد میں پھر کوشش کریں یا اس کی مہلت بڑھائیں۔
fetch-timeout-idle = { $url } نے جواب کے بیچ { $seconds } سیکنڈ تک کچھ نہ بھیجا؛ بعد میں پھر کوشش کریں۔
fetch-timeout-whole = { $url } کا جواب { $seconds } سیکنڈ میں پورا نہ ہوا؛ بعد میں پھر کوشش کریں یا اس کی مہلت بڑھائیں۔
fetch-too-slow = { $url } بہت آہستہ بھیجتا ہے اور دوسرے ذرائع منتظر ہیں؛ بعد میں پھر کوشش کریں۔
fetch-status = { $url } نے کوڈ { $status } سے جواب دیا۔
fetch-status-forbidden = { $url } رسائی نہیں دیتا (کوڈ { $status })؛ شاید پاس ورڈ یا براؤزر درکار ہو۔
fetch-status-not-found = { $url } پر کچھ نہیں (کوڈ { $status })؛ پتا دیکھیں۔
fetch-status-too-many = { $url } کو بہت زیادہ درخواستیں ملیں (کوڈ { $status })؛ کم تازہ کریں۔
fetch-status-server = { $url } کے سرور نے اپنی خرابی بتائی (کوڈ { $status })؛ بعد میں پھر کوشش کریں۔
fetch-status-wait = { $url } نے { $seconds } سیکنڈ انتظار کو کہا ہے (کوڈ { $status })۔
fetch-held = { $host } نے انتظار کو کہا ہے؛ { $seconds ->
    [one] { $seconds } سیکنڈ باقی ہے
   *[other] { $seconds } سیکنڈ باقی ہیں
  }۔
fetch-gone = { $url } ہمیشہ کے لیے ختم ہوا؛ ذریعہ ہٹائیں یا نیا پتا ڈھونڈیں۔
fetch-too-large = { $url } ‏{ $megabytes } میگا بائٹ سے بڑا ہے اور نہیں پڑھا گیا۔
fetch-redirect-loop = { $url } چکر میں موڑتا ہے؛ پتا دیکھیں۔
fetch-redirect-count = { $url } ‏{ $count } بار سے زیادہ موڑتا ہے؛ پتا دیکھیں۔
fetch-redirect-target = { $url } پتا بتائے بغیر موڑتا ہے؛ پتا دیکھیں۔
fetch-redirect-scheme = { $url } ‏{ $target } پر موڑتا ہے، جو ویب پتا نہیں؛ پتا دیکھیں۔
fetch-redirect-private = { $url } آپ کے اپنے نیٹ ورک کے { $target } پر موڑتا ہے، اس لیے نہیں پڑھا گیا۔ اگر بھروسا ہو تو وہی پتا ترتیبات میں لکھیں۔
fetch-cut = { $url } کا جواب { $bytes ->
    [one] { $bytes } بائٹ
   *[other] { $bytes } بائٹس
  } کے بعد کٹ گیا؛ بعد میں پھر کوشش کریں۔
fetch-encoding = { $url } کا جواب { $encoding } سے دبایا ہوا ہے، جسے صحیفہ نہیں کھول سکتا؛ اس کے مالک کو بتائیں۔
fetch-protocol = { $url } کا جواب درست HTTP نہیں ({ $reason })؛ بعد میں پھر کوشش کریں یا اس کے مالک کو بتائیں۔
fetch-cancelled = تازہ کرنا روک دیا گیا۔

## Files

file-not-found = { $path } موجود نہیں؛ ترتیبات میں راستہ دیکھیں۔
file-denied = صحیفہ کو { $path } پڑھنے کی اجازت نہیں؛ اجازتیں بدلیں۔
file-not-a-file = { $path } نہ فائل ہے نہ فولڈر۔
file-too-large = { $path } ‏{ $megabytes } میگا بائٹ سے بڑا ہے اور نہیں پڑھا گیا۔
file-nothing-matched = کوئی فائل { $pattern } سے میل نہیں کھاتی؛ ترتیبات میں راستہ دیکھیں۔
file-pattern = { $pattern } درست نمونہ نہیں ({ $reason })؛ ترتیبات میں درست کریں۔
file-too-many = { $path } میں { $count ->
    [one] { $count } فائل
   *[other] { $count } فائلوں
  } سے زیادہ ہیں؛ باقی چھوڑ دی گئیں۔
file-unreadable = { $path } نہیں پڑھا جا سکتا: { $reason }۔
watch-failed = { $path } کی نگرانی نہیں ہو سکتی ({ $reason })؛ صحیفہ اسے ہر تازہ کاری پر پڑھتا ہے۔
query-field = کالم { $column }: “{ $found }” خانہ نہیں؛ tag، source، folder، title، author، text، url، lang، is، has، saved، newer، older، date، sort یا limit لکھیں، یا کولن والے لفظ واوین میں رکھیں۔
query-field-suggestion = کالم { $column }: “{ $found }” خانہ نہیں؛ کیا مراد “{ $suggestion }:” تھی؟
query-value = کالم { $column }: “{ $found }” کے فوراً بعد قدر لکھیں۔
query-state = کالم { $column }: “{ $found }” حالت نہیں؛ unread، read، starred، new، later، tagged یا local لکھیں۔
query-state-suggestion = کالم { $column }: “{ $found }” حالت نہیں؛ کیا مراد “{ $suggestion }” تھی؟
query-duration = کالم { $column }: “{ $found }” مدت نہیں؛ مثلاً 12h، 7d یا 2w لکھیں۔
query-date = کالم { $column }: “{ $found }” تاریخ نہیں؛ مثلاً today، week، 2021، 2021-02 یا 2021-02-17..2021-03 لکھیں۔
query-order = کالم { $column }: “{ $found }” ترتیب نہیں؛ date، ‎-date، source، title یا unread لکھیں۔
query-order-suggestion = کالم { $column }: “{ $found }” ترتیب نہیں؛ کیا مراد “{ $suggestion }” تھی؟
query-number = کالم { $column }: “{ $found }” عدد نہیں۔
query-condition = کالم { $column }: یہاں ایک شرط رہ گئی ہے۔
query-part = کالم { $column }: “{ $found }” مضمون کا حصہ نہیں؛ image، enclosure یا fulltext لکھیں۔
query-part-suggestion = کالم { $column }: “{ $found }” مضمون کا حصہ نہیں؛ کیا مراد “{ $suggestion }” تھی؟
query-words = کالم { $column }: “{ $found }” ریگولر ایکسپریشن ہے، جو صرف اکیلا یا title:‎ اور text:‎ کے بعد آ سکتا ہے؛ لفظ لکھیں، یا ہوبہو ڈھونڈنے کے لیے واوین میں رکھیں۔
query-pattern = کالم { $column }: “{ $found }” ریگولر ایکسپریشن نہیں، یا بہت میموری مانگتا ہے؛ درست کریں، یا ہوبہو ڈھونڈنے کے لیے واوین میں رکھیں۔
query-saved = محفوظ فلٹر “{ $name }” نہیں ہے۔
query-saved-suggestion = محفوظ فلٹر “{ $name }” نہیں ہے؛ کیا مراد “{ $suggestion }” تھی؟
query-saved-itself = محفوظ فلٹر “{ $name }” خود کو استعمال کرتا ہے؛ اس کی تلاش سے “saved:‎” ہٹائیں۔
query-saved-circle = محفوظ فلٹر “{ $first }” اور “{ $second }” ایک دوسرے کو استعمال کرتے ہیں؛ ایک سے “saved:‎” ہٹائیں۔
query-saved-large = محفوظ فلٹر “{ $name }” بہت سے دوسرے فلٹر استعمال کرتا ہے؛ مختصر کریں۔
query-quote = کالم { $column }: واوین بند کریں۔
query-close = کالم { $column }: قوسین بند کریں۔
query-open = کالم { $column }: یہ قوس کچھ بند نہیں کرتا؛ ہٹائیں یا پہلے ایک کھولیں۔
query-less = کالم { $column }: فلٹر بہت لمبا یا بہت تہہ دار ہے؛ مختصر کریں۔
store-open = ڈیٹا بیس { $path } نہیں کھل سکتا: { $reason }۔ راستہ اور اس کی اجازتیں دیکھیں۔
store-read-only = ڈیٹا بیس { $path } صرف پڑھنے کے لیے ہے؛ تبدیلیاں محفوظ کرنے کے لیے فائل اور اس کے فولڈر میں لکھنے کی اجازت دیں۔
store-newer = ڈیٹا بیس { $path } صحیفہ کے نئے نسخے نے لکھا ہے؛ پروگرام تازہ کریں یا ‎--data-dir سے کوئی اور فولڈر چنیں۔
store-corrupt = ڈیٹا بیس { $path } خراب ہے؛ اسے ہٹا کر نئے سرے سے شروع کریں، یا “sahifa restore” سے اس کی جگہ بیک اپ رکھیں۔
store-busy = کوئی اور پروگرام ڈیٹا بیس { $path } استعمال کر رہا ہے؛ اسے بند کر کے پھر کوشش کریں۔
store-full = { $path } کی ڈسک بھری ہے؛ جگہ خالی کر کے پھر کوشش کریں۔
store-disk = ڈیٹا بیس { $path } کی ڈسک خرابی بتاتی ہے؛ ڈسک اور اس کی خالی جگہ دیکھیں، پھر کوشش کریں۔
store-failed = ڈیٹا بیس { $path } نے خرابی بتائی: { $reason }۔ “sahifa db check” اسے جانچتا ہے۔
status-profile = { $name } · { $state }
config-profile-name = “{ $name }” پروفائل کا نام نہیں؛ حروف، ہندسے، “-” اور “_” استعمال کریں۔
backup-done = ڈیٹا بیس اور ترتیبات کی فائلیں ({ $files }) { $path } میں ہیں۔ اس فائل میں پاس ورڈ ہو سکتے ہیں۔
backup-not = { $path } صحیفہ کا بیک اپ نہیں، یا خراب ہے؛ کچھ نہیں بدلا۔
backup-in-use = صحیفہ { $path } کے ساتھ چل رہا ہے؛ بند کریں، پھر بحال کریں۔
backup-terminal = بیک اپ ٹرمینل کے لیے متن نہیں؛ اسے فائل یا پروگرام کو بھیجیں۔
backup-file = { $path } نہ رکھا جا سکتا ہے نہ بحال کیا جا سکتا ہے: { $reason }۔
restore-done = { $count ->
    [one] { $count } مضمون
   *[other] { $count } مضامین
} والا بیک اپ اپنی جگہ پر ہے۔
restore-kept = جو فائل وہاں پہلے تھی وہ اب { $path } ہے۔
db-size = ڈیٹا بیس { $path } کا حجم { $size } KiB ہے، جس میں { $free } KiB خالی ہیں۔
db-times = مضامین { $oldest } سے { $newest } تک کے ہیں۔
db-vacuumed = ڈیٹا بیس کا حجم اب { $size } KiB ہے، { $free } KiB کم۔
db-none = ابھی { $path } پر ڈیٹا بیس نہیں ہے؛ «sahifa refresh» اسے بناتا ہے۔
db-holdings = ذرائع: { $sources } · مضامین: { $articles } · پڑھے ہوئے: { $read } · ستارے والے: { $starred } · ہاتھ سے ٹیگ شدہ: { $tags }
db-whole = ڈیٹا بیس { $path } سالم ہے۔
db-damaged = ڈیٹا بیس { $path } خراب ہے۔ جو پڑھا جا سکے “sahifa db rescue” اسے نئی فائل میں محفوظ کرتا ہے۔ SQLite کی اطلاع:
db-rescued = یہ { $to } میں محفوظ ہے۔ استعمال کے لیے خراب { $path } ہٹائیں اور نئی فائل کو اس کا نام دیں۔
db-exists = { $path } پہلے سے موجود ہے؛ ‎--to سے کوئی اور فائل چنیں۔
db-file = { $path } کی نقل نہیں بن سکتی: { $reason }۔
marks-wait = آپ کا آخری نشان ابھی محفوظ نہیں ہوا۔ { $reason } صحیفہ بند ہونے تک کوشش کرتا رہے گا۔
undo-waits = آپ کے آخری نشان ابھی محفوظ نہیں ہوئے، اس لیے واپس لینے کو کچھ نہیں؛ پہلے ڈسک پر جگہ خالی کریں۔
marks-caught-up = { $count ->
    [one] { $count } منتظر نشان محفوظ ہو گیا۔
   *[other] { $count } منتظر نشان محفوظ ہو گئے۔
}
exit-nothing-kept = اس نشست کا کچھ محفوظ نہیں ہوا۔ { $reason }
exit-downloads = { $count ->
    [one] ایک ڈاؤن لوڈ رک گیا؛ جاری رکھنے کے لیے دوبارہ شروع کریں۔
   *[other] { $count } ڈاؤن لوڈ رک گئے؛ جاری رکھنے کے لیے دوبارہ شروع کریں۔
}
exit-marks-lost = { $count ->
    [one] ایک نشان محفوظ نہیں ہوا۔
   *[other] { $count } نشان محفوظ نہیں ہوئے۔
} { $reason }
terminal-none = صحیفہ کے انٹرفیس کو ٹرمینل چاہیے؛ پائپ یا اسکرپٹ میں “sahifa list” یا “sahifa show” استعمال کریں۔
terminal-dumb = یہ ٹرمینل کرسر نہیں ہلا سکتا (TERM=dumb)؛ “sahifa next” اگلا نہ پڑھا ہوا مضمون سادہ سطروں میں چھاپتا ہے اور “sahifa list” فہرست۔
terminal-unusable = یہ ٹرمینل استعمال نہیں ہو سکتا ({ $reason })؛ کوئی اور ٹرمینل آزمائیں۔
clipboard-too-long = متن ٹرمینل کے کلپ بورڈ کے لیے بہت لمبا ہے (حد { $limit } kB، متن { $size } kB)؛ چھوٹا حصہ نقل کریں۔

## Refreshing

refresh-busy = { $path } کی ایک اور تازہ کاری جاری ہے؛ اس کے ختم ہونے تک رکیں۔
refresh-waits = ایک اور تازہ کاری جاری ہے؛ یہ اس کے بعد شروع ہوگی۔
refresh-cancelled = تازہ کاری شروع ہونے سے پہلے روک دی گئی۔
refresh-not-due = اگلی تازہ کاری { $minutes } منٹ میں ہے؛ “sahifa refresh --source NAME” ابھی تازہ کرتا ہے۔
refresh-failing = یہ لگاتار { $count } بار ناکام رہا۔ اگلی کوشش { $minutes } منٹ میں ہے؛ “sahifa refresh --source NAME” ابھی کوشش کرتا ہے۔
refresh-lock = { $path } مقفل نہیں ہو سکتا ({ $reason })؛ دیکھیں کہ اس کے فولڈر میں لکھا جا سکتا ہے۔
refresh-runtime = تازہ کاری شروع نہ ہو سکی: { $reason }۔
refresh-defect = صحیفہ کی ایک خامی نے اس ذریعے کا پڑھنا روک دیا؛ ذریعے کے پتے کے ساتھ اس کی اطلاع دیں۔
refresh-too-slow = اس ذریعے کے پڑھنے میں بہت دیر لگی اور روک دیا گیا۔
refresh-in-file = { $path }: { $problem }
refresh-mailbox-end = { $path } ‏{ $megabytes } میگا بائٹ سے بڑا ہے؛ صرف آخر کے نئے ترین پیغام پڑھے گئے۔
refresh-pages = { $count ->
    [one] { $count } مضمون کا مکمل متن آیا۔
   *[other] { $count } مضامین کا مکمل متن آیا۔
}
refresh-pages-failed = { $count ->
    [one] مضامین کے { $count } صفحے
   *[other] مضامین کے { $count } صفحوں
  } سے مکمل متن نہیں ملا۔ { $reason }
refresh-copies = { $count ->
    [one] { $count } اندراج عنوان، تاریخ، ربط اور متن میں دوسرے کی نقل ہے؛ ایک بار دکھایا جاتا ہے۔
   *[other] { $count } اندراجات عنوان، تاریخ، ربط اور متن میں دوسروں کی نقل ہیں؛ ہر ایک ایک بار دکھایا جاتا ہے۔
  }

## Configuration: its files

config-no-home = گھر کا فولڈر نہیں ہے؛ HOME مقرر کریں، یا ‎--config اور ‎--data-dir استعمال کریں۔
config-init-exists = { $file } پہلے سے موجود ہے؛ کچھ نہیں لکھا گیا۔
config-init-failed = { $file } نہیں لکھا جا سکتا: { $reason }۔
config-edit-read = { $file } نہیں پڑھا جا سکتا: { $reason }۔
config-edit-write = { $file } نہیں لکھا جا سکتا: { $reason }۔
config-edit-broken = پہلے { $file } درست کریں: { $problem }
config-edit-form = صحیفہ { $file } کے ذرائع تبھی بدل سکتا ہے جب وہ [[source]] جدول ہوں؛ پہلے انہیں دوبارہ لکھیں۔
config-edit-changed = کوئی اور پروگرام { $file } بدل رہا ہے؛ پھر کوشش کریں۔
opml-unreadable = { $file } نہیں پڑھا جا سکتا: { $reason }۔
opml-too-large = { $file } ‏OPML فائل کے لیے بہت بڑا ہے۔
opml-no-feeds = { $file } میں کوئی فیڈ نہیں۔
opml-refused-url = سطر { $line }: “{ $name }” چھوڑ دیا گیا: { $problem }
list-refused = “{ $name }” چھوڑ دیا گیا: { $problem }
opml-refused-twice = یہ فائل میں دو بار ہے۔
opml-refused-link = یہ کسی اور فہرست یا صفحے پر جاتا ہے، فیڈ پر نہیں۔
opml-refused-command = اس کا پتا “{ $url }” کمانڈ ہے، اور صحیفہ کمانڈ نہیں چلاتا۔
opml-refused-shell = اس کا پتا “{ $url }” شیل بناتا ہے، اور صحیفہ شیل نہیں چلاتا۔
opml-refused-cut = اس کا پتا “{ $url }” بیچ میں ختم ہو جاتا ہے۔
opml-refused-missing = اس کا پتا نہیں ہے۔
opml-refused-page = اس کا پتا صفحے کا ہے، فیڈ کا نہیں؛ “sahifa sources add { $url }” وہاں فیڈ ڈھونڈتا ہے۔
opml-refused-search = یہ دوسری فیڈ میں تلاش ہے؛ اس کے لیے خود [[filter]] لکھیں۔
opml-refused-scraped = اس کی قسم “{ $type }” کا مطلب ہے کہ کوئی اور پروگرام صفحے سے فیڈ بناتا ہے۔
opml-refused-type = اس کی قسم “{ $type }” فیڈ کی قسم نہیں۔
opml-refused-text = یہ صرف متن یا خالی فولڈر ہے۔
opml-taken-without = سطر { $line }: “{ $name }” شامل ہوا، مگر { $problem }
opml-lost-filter = اسے چھاننے والی کمانڈ چھوڑ دی گئی، کیونکہ صحیفہ کمانڈ نہیں چلاتا۔
opml-refused-many = صرف پہلی { $max } فیڈ پڑھی گئیں۔

## Reasons given by the system

io-not-found = موجود نہیں
io-permission = آپ کو اجازت نہیں
io-full = ڈسک بھری ہوئی ہے
io-read-only = ڈسک صرف پڑھنے کے لیے ہے
io-directory = یہ فولڈر ہے
io-not-directory = راستے کا کوئی حصہ فولڈر نہیں
io-exists = پہلے سے موجود ہے
io-other = { $detail }

## Panes

pane-filter = فلٹر
pane-list = مضامین
pane-list-position = مضامین { $at }/{ $count }
pane-list-unread = مضامین، پڑھے ہوئے پوشیدہ
pane-list-position-unread = مضامین { $at }/{ $count }، پڑھے ہوئے پوشیدہ
pane-reader = مطالعہ
pane-reader-hits = مطالعہ { $percent }% · { $count } نمایاں
pane-reader-hit = مطالعہ { $percent }% · { $at }/{ $count }
pane-reader-position = مطالعہ { $percent }%
filter-all = سب
filter-unread = نہ پڑھے ہوئے
filter-unread-of = { $unread }/{ $count }
filter-read = پڑھے ہوئے
filter-starred = ستارے والے
filter-later = بعد کے لیے
filter-new = نئے
filter-local = مقامی
filter-today = آج
filter-yesterday = کل
filter-week = پچھلے 7 دن
filter-month = پچھلے 30 دن
filter-year = پچھلے 365 دن
filter-earlier = اس سے پہلے
filter-has-image = تصویر
filter-has-enclosure = منسلکہ
filter-has-fulltext = مکمل متن
filter-has-note = نوٹ
filter-has-highlight = نمایاں حصہ
filter-source = ایک ذریعہ
filter-group-state = حالت
filter-group-saved = محفوظ فلٹر
filter-group-sources = ذرائع
filter-group-tags = ٹیگ
filter-group-tags-every = ٹیگ (تمام)
filter-group-date = تاریخ
filter-group-language = زبان
filter-group-author = مصنف
filter-group-has = مشمولات
tags-every = مضامین میں تمام منتخب ٹیگ ہونے چاہییں۔
tags-any = مضامین میں منتخب ٹیگوں میں سے کوئی ایک ہونا چاہیے۔
empty-rows-hidden = بغیر مضامین کی سطریں پوشیدہ ہیں۔
empty-rows-shown = بغیر مضامین کی سطریں دکھائی جاتی ہیں۔

## Chips: the active filter above the list

chip-or = یا
chip-not = { $name } نہیں
chip-order-newest = پہلے نئے
chip-order-oldest = پہلے پرانے
chip-order-source = ذریعے کے لحاظ سے
chip-order-title = عنوان کے لحاظ سے
chip-order-unread = پہلے نہ پڑھے ہوئے
chip-limit = زیادہ سے زیادہ { $count ->
    [one] { $count } مضمون
   *[other] { $count } مضامین
}
remove-which-chip = جو شرط ہٹانی ہو اس کا نمبر دبائیں، 1 سے { $count } تک۔
no-such-chip = فلٹر میں شرط { $number } نہیں؛ { $key } اور فہرست کے اوپر کا کوئی نمبر دبائیں۔
filter-is-empty = کوئی فلٹر نہیں لگا؛ { $key } تلاش کرتا ہے، { $pane } فلٹر کے خانے میں جاتا ہے۔

## Going to a tag or a source by a few letters

overlay-jump-tag = ٹیگ سے فلٹر کریں
overlay-jump-source = ذریعے سے فلٹر کریں
overlay-palette = تمام احکام، فلٹر، ٹیگ اور ذرائع
palette-filter = فلٹر
palette-tag = ٹیگ
palette-source = ذریعہ
palette-none = ان حروف کا کچھ نہیں۔
hint-palette = { $run } چلائیں یا فلٹر کریں · { $add } فلٹر میں شامل کریں · { $back } واپس
key-unbound = { $key } پر کوئی حکم نہیں۔ { $help } کلیدیں دکھاتا ہے۔
jump-none = ان حروف کا کوئی نام نہیں۔
hint-jump = { $open } فلٹر کریں · { $add } فلٹر میں شامل کریں · { $back } واپس
hint-overlay = { $back } واپس
hint-overlay-choice = { $open } چنیں · { $back } واپس
hint-link-list = { $open } کھولیں · { $copy } نقل · { $back } واپس
hint-narrow = { $keep } سطروں پر · { $back } تمام سطریں

## Languages, by name

language-am = امہاری
language-ar = عربی
language-az = آذربائیجانی
language-bn = بنگالی
language-ckb = سورانی کردی
language-de = جرمن
language-el = یونانی
language-en = انگریزی
language-es = ہسپانوی
language-fa = فارسی
language-fr = فرانسیسی
language-he = عبرانی
language-hi = ہندی
language-id = انڈونیشیائی
language-it = اطالوی
language-ja = جاپانی
language-ko = کوریائی
language-ku = کردی
language-ms = مالے
language-nl = ڈچ
language-pl = پولش
language-ps = پشتو
language-pt = پرتگالی
language-ru = روسی
language-sd = سندھی
language-so = صومالی
language-sv = سویڈش
language-sw = سواحلی
language-tr = ترکی
language-ug = اویغور
language-uk = یوکرینی
language-ur = اردو
language-zh = چینی
list-untitled = (بلا عنوان)
list-empty = ابھی کوئی مضمون نہیں؛ تازہ کرنے کے لیے { $key } دبائیں۔
list-without-sources = ابھی کوئی مضمون نہیں؛ پہلے قدموں کے لیے { $key } دبائیں۔
list-all-read = { $count ->
    [one] یہاں کا واحد مضمون پڑھا جا چکا اور پوشیدہ ہے
   *[other] یہاں کے تمام { $count } مضامین پڑھے جا چکے اور پوشیدہ ہیں
}؛ دکھانے کے لیے { $key } دبائیں۔
list-empty-filtered = کوئی مضمون فلٹر سے میل نہیں کھاتا؛ صاف کرنے کے لیے { $key } دبائیں۔
list-empty-spelling = “{ $typed }” کے لیے کچھ نہیں ملا؛ کیا مراد “{ $word }” ({ $count }) تھی؟ تلاش کے لیے { $key } دبائیں۔
list-nothing-selected = کھولنے کو کوئی مضمون نہیں۔
reader-nothing = { $key } سے کوئی مضمون کھولیں۔
enclosure = منسلکہ:
enclosure-with = منسلکہ ({ $details }):
enclosure-type = { $type }
enclosure-and = { $first }، { $second }
enclosure-audio = آڈیو
enclosure-video = ویڈیو
enclosure-picture = تصویر
enclosure-document = دستاویز
enclosure-archive = آرکائیو
enclosure-file = فائل
enclosure-season = سیزن { $season }
enclosure-episode = قسط { $episode }
enclosure-season-episode = سیزن { $season }، قسط { $episode }
reader-enclosures = { $first } اور { $count } مزید
reader-enclosures-key = { $what } · { $key } فہرست
download-waiting = منتظر
download-running = { $percent }% ({ $total } میں سے { $received })
download-running-unknown = اب تک { $received }
download-partial = { $received } پر رکا
download-done = اتر چکا
duration-minutes = { $minutes }:{ $tens }{ $ones }
duration-hours = { $hours }:{ $minute-tens }{ $minute-ones }:{ $tens }{ $ones }
size-bytes = { $count ->
    [one] { $count } بائٹ
   *[other] { $count } بائٹس
}
size-kilobytes = { $count } KB
size-kilobytes-tenths = { $count }.{ $tenths } KB
size-megabytes = { $count } MB
size-megabytes-tenths = { $count }.{ $tenths } MB
size-gigabytes = { $count } GB
size-gigabytes-tenths = { $count }.{ $tenths } GB
reader-hidden = صفحے کے لوازمات { $count ->
    [one] کا { $count } حصہ پوشیدہ ہے
   *[other] کے { $count } حصے پوشیدہ ہیں
}؛ دکھانے کے لیے { $key } دبائیں۔
reader-hidden-shown = صفحے کے لوازمات { $count ->
    [one] کا { $count } حصہ ظاہر ہے
   *[other] کے { $count } حصے ظاہر ہیں
}؛ چھپانے کے لیے { $key } دبائیں۔
reader-image = [تصویر]
picture-title = { $count } میں سے تصویر { $at }
picture-loading = تصویر آ رہی ہے …
picture-too-large = { $width } × { $height } پکسل کی یہ تصویر دکھانے کے لیے بہت بڑی ہے۔
picture-too-heavy = یہ تصویر بہت زیادہ میموری لیتی ہے۔
picture-svg = یہ تصویر خاکہ (SVG) ہے، جو یہاں نہیں دکھایا جاتا۔
picture-unknown = فائل کسی معروف شکل (PNG، JPEG، GIF، WebP) کی تصویر نہیں۔
picture-broken = تصویر خراب ہے: { $reason }
picture-not-built = یہ پروگرام تصویروں کے بغیر بنا ہے (cargo کی خصوصیت “pictures”)۔
picture-no-address = تصویر کا ویب پر کوئی پتا نہیں۔
pictures-off = تصویریں بند ہیں؛ دیکھنے کے لیے reader.images کو “auto” کریں۔
pictures-need-colours = تصویروں کے لیے 256 رنگوں والا ٹرمینل اور رنگین تھیم درکار ہے۔
article-without-pictures = مضمون میں کوئی تصویر نہیں۔
no-more-pictures = اور تصویریں نہیں ہیں۔
hint-picture = { $next } اگلی · { $previous } پچھلی · { $open } کھولیں · { $back } واپس
reader-image-alt = [تصویر: { $alt }]
reader-details = تفصیلات
reader-no-notes = سامنے کوئی حاشیہ یا تفصیل نہیں۔
reader-embed = { $kind } · { $site }
reader-embed-titled = { $kind } · { $site }: { $title }
media-post = پوسٹ
media-video = ویڈیو
media-audio = آڈیو
media-page = صفحہ
date-none = بلا تاریخ
date-not-stated = { $date } (ذریعے نے تاریخ نہیں بتائی)
date-updated = { $date }، تازہ کاری { $updated }
about-article = { $source } · { $date }
about-article-by = { $source } · { $date } · { $authors }
about-with-time = { $about } · { $time }
reading-time = { $minutes } منٹ کا مطالعہ
no-article-after = یہ فہرست کا آخری مضمون ہے۔
no-article-before = یہ فہرست کا پہلا مضمون ہے۔
marks-all = تمام اعراب دکھائے جاتے ہیں۔
marks-needed = صرف وہ اعراب دکھائے جاتے ہیں جو لفظ الگ کرتے ہیں۔
marks-none = اعراب پوشیدہ ہیں۔
lines-spaced = سطروں کے بیچ ایک خالی سطر ہے۔
lines-close = سطریں پاس پاس ہیں۔
paragraphs-indent = پیراگراف اندر سے شروع ہوتے ہیں۔
paragraphs-blank = پیراگرافوں کے بیچ خالی سطر ہے۔
lines-justified = عربی سطریں برابر کی جاتی ہیں۔
lines-ragged = سطریں برابر نہیں کی جاتیں۔
margin-of = ہر طرف { $count ->
    [one] { $count } کالم خالی رہتا ہے
   *[other] { $count } کالم خالی رہتے ہیں
}۔
reading-time-shown = پڑھنے کا وقت عنوان کے نیچے دکھایا جاتا ہے۔
reading-time-hidden = پڑھنے کا وقت نہیں دکھایا جاتا۔
auto-advance-on = آخر کے بعد صفحہ پلٹنے سے اگلا نہ پڑھا مضمون آتا ہے۔
auto-advance-off = آخر کے بعد صفحہ پلٹنے سے آخر ہی رہتا ہے۔
status-turning = صفحے خود پلٹتے ہیں، { $speed } لفظ فی منٹ؛ کوئی بھی کلید روک دیتی ہے۔
turning-paused = رکا ہوا؛ { $key } سے جاری رکھیں۔
turning-ended = یہ مضمون کا آخر ہے۔

## The bottom line

status-hints-unread = پڑھے ہوئے پوشیدہ ہیں، { $show } دکھاتا ہے · { $help } مدد · { $refresh } تازہ کریں · { $quit } بند کریں
status-list = { $open } کھولیں · { $read } پڑھا ہوا · { $search } تلاش · { $refresh } تازہ کریں · { $help } مدد
status-list-empty = { $clear } فلٹر ہٹائیں · { $search } تلاش · { $refresh } تازہ کریں · { $help } مدد
status-filter = { $choose } چنیں · { $narrow } کم کریں · { $clear } صاف کریں · { $help } مدد
status-reader = { $page } اگلا صفحہ · { $find } ڈھونڈیں · { $link } روابط · { $back } واپس · { $help } مدد
status-unread = { $count ->
    [one] { $count } نہ پڑھا ہوا
   *[other] { $count } نہ پڑھے ہوئے
}
status-state = { $unread } · تازہ کیا گیا { $when }
status-refreshing-waits = { $progress } · { $source } کا انتظار
status-query = { $keep } رکھیں · { $back } جیسا تھا · { $complete } مکمل کریں · { $older } { $newer } پچھلی تلاشیں
status-welcome = { $feed } فیڈ شامل کریں · { $catalogue } کیٹلاگ · { $opml } OPML درآمد · { $help } مدد
status-fetching-page = { $url } لایا جا رہا ہے … · { $back } چھوڑ دیں
status-downloading = { $name } اتر رہا ہے: { $state }
status-downloading-more = { $first } اور { $count } مزید
status-refreshing = { $total } میں سے { $finished } ذرائع تازہ، { $new ->
    [one] { $new } نیا مضمون
   *[other] { $new } نئے مضامین
}
refreshed = { $new ->
    [0] کچھ نیا نہیں۔
    [one] { $new } نیا مضمون۔
   *[other] { $new } نئے مضامین۔
}
refresh-stopped = تازہ کرنا روک دیا گیا۔ { $new ->
    [0] کچھ نیا نہیں۔
    [one] { $new } نیا مضمون۔
   *[other] { $new } نئے مضامین۔
}
refreshed-left-out = { $name }: { $problem }
refreshed-with-errors = { $failed ->
    [one] { $failed } ذریعہ ناکام رہا
   *[other] { $failed } ذرائع ناکام رہے
}؛ وجہ کے لیے { $key } دبائیں۔ { $new ->
    [0] کچھ نیا نہیں۔
    [one] { $new } نیا مضمون۔
   *[other] { $new } نئے مضامین۔
}
configuration-problems = ترتیبات میں { $count ->
    [one] { $count } خرابی
   *[other] { $count } خرابیاں
}؛ دیکھنے کے لیے { $key } دبائیں۔
configuration-applied = بدلی ہوئی ترتیبات نافذ ہیں۔
key-count = تعداد: { $count }
no-change-to-repeat = ابھی مضامین میں کوئی تبدیلی نہیں جو دہرائی جا سکے۔
no-such-saved-filter = محفوظ فلٹر { $number } نہیں ہے۔
no-such-link = مضمون میں ربط { $number } نہیں۔
macro-links = { $max } روابط کھلے، ایک کلید کی یہی حد ہے۔
configuration-warnings = ترتیبات کی { $count ->
    [one] { $count } کلید
   *[other] { $count } کلیدیں
} دیکھنے کی ضرورت ہے؛ { $key } دبائیں۔
configuration-refused = بدلی ہوئی ترتیبات میں { $count ->
    [one] { $count } خرابی ہے
   *[other] { $count } خرابیاں ہیں
}، اس لیے نافذ نہیں؛ دیکھنے کے لیے { $key } دبائیں۔
configuration-gone = ترتیبات کی فائل { $file } غائب ہے؛ بند کرنے تک وہی ترتیبات رہیں گی۔
marked-read = { $count ->
    [0] یہاں سب پہلے ہی پڑھا ہوا ہے۔
    [one] { $count } مضمون پڑھا ہوا نشان زد؛ واپس لینے کے لیے { $key } دبائیں۔
   *[other] { $count } مضامین پڑھے ہوئے نشان زد؛ واپس لینے کے لیے { $key } دبائیں۔
}
undone = واپس لیا گیا: { $what }۔
redone = دوبارہ کیا گیا: { $what }۔
undone-partly = واپس لیا گیا: { $what }؛ { $gone ->
    [one] { $gone } مضمون حذف ہو چکا ہے
   *[other] { $gone } مضامین حذف ہو چکے ہیں
}۔
redone-partly = دوبارہ کیا گیا: { $what }؛ { $gone ->
    [one] { $gone } مضمون حذف ہو چکا ہے
   *[other] { $gone } مضامین حذف ہو چکے ہیں
}۔
overlay-tags = { $count ->
    [one] { $count } مضمون کے ٹیگ
   *[other] { $count } مضامین کے ٹیگ
}
overlay-tag-rename = ٹیگ { $tag } کا نیا نام
tags-new = نیا ٹیگ { $tag }
tags-none = ابھی کوئی ٹیگ نہیں؛ پہلے کا نام لکھیں۔
hint-tags = { $toggle } لگائیں یا ہٹائیں · { $apply } نافذ · { $rename } نام بدلیں · { $delete } حذف · { $color } رنگ · { $back } منسوخ
hint-rename = { $apply } نام بدلیں · { $back } منسوخ
step-done = ہو گیا: { $what }؛ واپس لینے کے لیے { $key } دبائیں۔
step-read = { $count ->
    [one] { $count } مضمون پڑھا ہوا نشان زد
   *[other] { $count } مضامین پڑھے ہوئے نشان زد
}
step-unread = { $count ->
    [one] { $count } مضمون نہ پڑھا ہوا نشان زد
   *[other] { $count } مضامین نہ پڑھے ہوئے نشان زد
}
step-starred = { $count ->
    [one] { $count } مضمون
   *[other] { $count } مضامین
} پر ستارہ لگا
step-unstarred = { $count ->
    [one] { $count } مضمون
   *[other] { $count } مضامین
} سے ستارہ ہٹا
step-later = { $count ->
    [one] { $count } مضمون بعد کے لیے رکھا گیا
   *[other] { $count } مضامین بعد کے لیے رکھے گئے
}
step-not-later = { $count ->
    [one] { $count } مضمون
   *[other] { $count } مضامین
} اب بعد کے لیے نہیں
step-hidden = { $count ->
    [one] { $count } مضمون چھپایا گیا
   *[other] { $count } مضامین چھپائے گئے
}
step-shown = { $count ->
    [one] { $count } مضمون پھر دکھایا گیا
   *[other] { $count } مضامین پھر دکھائے گئے
}
step-tagged = { $count ->
    [one] { $count } مضمون
   *[other] { $count } مضامین
} پر ٹیگ { $tags } لگا
step-untagged = { $count ->
    [one] { $count } مضمون
   *[other] { $count } مضامین
} سے ٹیگ { $tags } ہٹا
step-retagged = { $count ->
    [one] { $count } مضمون
   *[other] { $count } مضامین
} پر ٹیگ { $added } لگا اور { $removed } ہٹا
step-changed = { $count ->
    [one] { $count } مضمون بدلا
   *[other] { $count } مضامین بدلے
}
step-tag-renamed = ٹیگ { $from } کا نام { $to } ہوا
step-tag-merged = ٹیگ { $from } کو { $to } میں ملایا گیا
step-tag-deleted = ٹیگ { $tag } کو { $count ->
    [one] { $count } مضمون
   *[other] { $count } مضامین
} سے حذف کیا گیا
status-selected = { $count ->
    [one] { $count } مضمون
   *[other] { $count } مضامین
}: { $read } پڑھا ہوا، { $star } ستارہ، { $tags } ٹیگ، { $open } کھولیں، { $copy } نقل، { $hide } چھپائیں، { $back } چھوڑیں
too-many-links = { $count } روابط ایک ساتھ کھولنے کے لیے زیادہ ہیں؛ زیادہ سے زیادہ { $max } مضامین چنیں۔
day-today = آج
day-yesterday = کل
hide-read-never = پڑھے ہوئے مضامین دکھائے جاتے ہیں۔
hide-read-left = پڑھے ہوئے مضامین فہرست چھوڑنے یا تازہ کرنے پر جاتے ہیں؛ { $key } دکھاتا ہے۔
hide-read-now = پڑھے ہوئے مضامین دوسرا چنتے ہی جاتے ہیں؛ { $key } دکھاتا ہے۔
grouping-none = گروہوں کے بغیر۔
grouping-day = دن کے لحاظ سے گروہ۔
grouping-day-later = تاریخ کی ترتیب میں دن کے لحاظ سے گروہ ({ $key })۔
grouping-source = ذریعے کے لحاظ سے گروہ۔
grouping-source-later = ذریعے کی ترتیب میں ذریعے کے لحاظ سے گروہ ({ $key })۔
order-newest = پہلے نئے۔
order-oldest = پہلے پرانے۔
order-source = ذریعے کے لحاظ سے۔
order-title = عنوان کے لحاظ سے۔
order-unread = پہلے نہ پڑھے ہوئے۔
no-tags-to-repeat = ابھی کوئی ٹیگ نہیں بدلا؛ لگانے یا ہٹانے کے لیے { $key } دبائیں۔
nothing-changed = بدلنے کو کچھ نہیں۔
nothing-to-undo = واپس لینے کو کچھ نہیں۔
nothing-to-redo = دوبارہ کرنے کو کچھ نہیں۔
setting-kept = “{ $key }” اب { $value } ہے، ترتیبات میں بھی۔
setting-waits = “{ $key }” لکھ دیا گیا، ترتیبات کی خرابیاں دور ہونے پر نافذ ہوگا۔
filter-added = “{ $name }” ترتیبات میں محفوظ ہوا۔
filter-changed = “{ $name }” کی تلاش بدل گئی۔
filter-renamed = “{ $name }” کا نام اب “{ $new }” ہے۔
filter-key-set = { $key } سے “{ $name }” لگتا ہے۔
filter-key-unset = “{ $name }” کی اب اپنی کلید نہیں۔
filter-moved = “{ $name }” کی جگہ بدلی۔
filter-removed = “{ $name }” ہٹا دیا گیا۔
filter-nothing = فہرست پر فلٹر نہیں؛ پہلے فلٹر چنیں یا لکھیں۔
filter-refused = کچھ نہیں بدلا۔ { $reason }
filter-needs-name = فلٹر کا نام لکھیں یا { $key } دبائیں۔
filter-needs-query = فلٹر کی تلاش لکھیں یا { $key } دبائیں۔
filter-used = تلاش “{ $by }” میں “{ $name }” استعمال ہوتا ہے؛ پہلے اسے بدلیں۔
filter-gone = ترتیبات میں محفوظ فلٹر “{ $name }” نہیں۔
filter-at-end = “{ $name }” مزید نہیں ہٹ سکتا۔
filter-row = { $name } · { $query }
filters-none = کوئی فلٹر محفوظ نہیں۔ چنیں یا لکھیں، پھر { $key } دبائیں۔
no-tags-here = اس مضمون پر کوئی ٹیگ نہیں؛ لگانے کے لیے { $key } دبائیں۔
no-authors-here = اس مضمون میں مصنف کا نام نہیں۔
no-source-here = اس مضمون کا ذریعہ معلوم نہیں۔
no-day-here = اس مضمون کی تاریخ نہیں۔
no-words-here = اس مضمون کے عنوان میں کوئی لفظ نہیں۔
no-previous-view = کوئی پچھلا منظر نہیں۔
no-spelling = کوئی اور املا تجویز نہیں۔
no-more-unread = یہاں اور نہ پڑھے ہوئے مضامین نہیں۔
article-without-link = اس مضمون کا کوئی ربط نہیں۔
article-without-links = اس مضمون میں روابط نہیں۔
article-without-enclosures = اس مضمون کے منسلکات نہیں۔
download-came = { $name } اتر گیا: { $path }
download-stopped = { $name } کا اترنا رک گیا؛ منسلکات کی فہرست میں { $key } اسے جاری رکھتا ہے۔
download-unwritten = { $path } نہیں لکھا جا سکتا ({ $reason })؛ جگہ خالی کریں یا [downloads] میں دوسرا فولڈر چنیں۔
download-elsewhere = ایک اور صحیفہ یہ منسلکہ اتار رہا ہے۔
download-is-page = { $url } ریکارڈنگ کے بجائے صفحہ بھیجتا ہے؛ شاید نیٹ ورک لاگ اِن مانگتا ہے۔
download-wrong-range = { $url } فائل کا مانگا ہوا نہیں بلکہ کوئی اور حصہ بھیجتا ہے۔
player-started = چل رہا ہے: { $file }
player-missing = کوئی پلیئر نہیں ملا (mpv، VLC، ffplay، MPlayer)۔ ui.player میں نام دیں یا پتا براؤزر میں کھولیں۔
player-remote = SSH پر کوئی نہیں سنے گا۔ ui.player میں پلیئر کا نام دیں یا پتا نقل کریں۔
full-text-shown = مکمل متن۔ { $key } فیڈ کا متن دکھاتا ہے۔
feed-text-shown = فیڈ کا متن۔ { $key } مکمل متن دکھاتا ہے۔
page-came = ایک اور مضمون کا مکمل متن آ گیا؛ پڑھنے کے لیے وہ کھولیں۔
page-given-up = صفحہ چھوڑ دیا گیا۔
open-article-first = پہلے مضمون کھولیں۔
link-copied = نقل ہوا: { $url }
source-inside = { $page } آپ کے اپنے نیٹ ورک کا { $url } بتاتا ہے، اس لیے شامل نہیں کیا گیا۔ چاہیں تو یہ پتا خود شامل کریں۔
source-found = صفحے میں یہ فیڈ ہے: { $url }۔
source-looking = اس پتے پر فیڈ ڈھونڈی جا رہی ہے…
sources-pick = صفحہ کئی فیڈ بتاتا ہے؛ ‎--pick NUMBER سے ایک چنیں۔
source-added = { $name } شامل ہوا۔
sources-added = { $count ->
    [0] کچھ نیا شامل نہیں ہوا۔
    [one] { $count } ذریعہ شامل ہوا۔
   *[other] { $count } ذرائع شامل ہوئے۔
}

## Overlays

overlay-help = کلیدیں
hint-keys = { $narrow } حکم ڈھونڈیں · { $run } چلائیں · { $back } واپس
hint-keys-typing = { $run } چلائیں · { $back } واپس
keys-none = ان حروف کا کوئی حکم نہیں۔
keys-here-filter = فلٹر پینل میں
keys-here-list = فہرست میں
keys-here-reader = مضمون میں
keys-here-caret = کرسر کے ساتھ
keys-moving = حرکت
keys-panes = پینل
keys-searching = تلاش اور فلٹر
keys-marking = نشان لگانا
keys-reading = مطالعہ
keys-caret = متن اور کرسر
keys-out = پینلوں سے باہر
keys-filter-pane = فلٹر پینل
keys-sources = ذرائع
keys-look = متن کی شکل
keys-program = پروگرام
keys-elsewhere = فہرستوں اور سوالوں میں
keys-own = اپنے مرحلوں والی کلیدیں
keys-mouse = ماؤس
mouse-click = کلک
mouse-click-does = سطر چنیں؛ چنی ہوئی سطر، ربط یا ٹیگ کھولیں؛ فلٹر بدلیں
mouse-wheel = پہیا
mouse-wheel-does = ماؤس کے نیچے والی چیز سرکائیں
mouse-drag = کھینچنا
mouse-drag-does = دو پینلوں کے بیچ کی سرحد ہٹائیں
mouse-shift = shift
mouse-shift-does = متن منتخب کریں، جیسے دوسرے پروگراموں میں
action-steps = { $steps }
action-mark-read = پڑھا ہوا نشان زد کریں
action-mark-unread = نہ پڑھا ہوا نشان زد کریں
action-mark-starred = ستارہ لگائیں
action-mark-unstarred = ستارہ ہٹائیں
action-mark-later = بعد کے لیے رکھیں
action-mark-not-later = بعد کے لیے نہ رکھیں
action-mark-hidden = مضمون چھپائیں
action-mark-shown = مضمون پھر دکھائیں
action-tag = { $tags } لگائیں
action-untag = { $tags } ہٹائیں
action-filter = { $query } دکھائیں
action-saved-filter = محفوظ فلٹر { $number } لگائیں
action-open-link = ربط { $number } کھولیں
overlay-sources = ذرائع
overlay-problems = ترتیبات کی خرابیاں
overlay-warnings = ترتیبات کی کلیدیں
overlay-setup = پہلے قدم: { $key } ایک لیتا ہے
hint-setup = { $back } بعد میں، { $again } سے بھی
setup-sources = { $count ->
    [0] ابھی آپ کے کوئی ذرائع نہیں
    [one] آپ کا { $count } ذریعہ ہے
   *[other] آپ کے { $count } ذرائع ہیں
}
setup-list = { $count ->
    [one] { $name } سے درآمد: { $count } ذریعہ
   *[other] { $name } سے درآمد: { $count } ذرائع
}
setup-catalogue = عام فیڈ میں سے چنیں
setup-feed = پتے سے فیڈ شامل کریں
setup-import = فیڈ کی کوئی اور فہرست درآمد کریں
setup-keys = { $name } کی کلیدیں استعمال کریں
setup-language = انٹرفیس کی زبان: { $name }
setup-calibrate = دیکھیں کہ یہاں عربی کیسی دکھتی ہے
setup-guide = پہلے رہنما پڑھیں
catalogue-group = { $name }: { $all } میں سے { $picked }
overlay-catalogue = عام فیڈ: { $key } ایک شامل کرتا ہے
overlay-catalogue-picked = عام فیڈ: { $key } ایک شامل کرتا ہے · { $groups } میں { $sources } چنے گئے
catalogue-sources = { $count ->
    [one] { $count } ذریعہ
   *[other] { $count } ذرائع
}
catalogue-groups = { $count ->
    [one] { $count } گروہ
   *[other] { $count } گروہوں
}
hint-catalogue = { $open } فیڈ شامل کریں · { $back } واپس
hint-catalogue-group = { $open } گروہ کی تمام فیڈ شامل کریں · { $back } واپس
overlay-languages = Language · اللغة: { $key }
languages-direction = پینل زبان کی سمت لیتے ہیں؛ ترتیب “ui.direction” اسے بدلتی ہے۔
hint-languages = { $open } یا 1–{ $last } ایک لیتا ہے · { $back } بعد میں، پہلے قدموں سے بھی
overlay-filters = محفوظ فلٹر: { $key } ایک لگاتا ہے
overlay-themes = تھیم: { $key } منتخب تھیم رکھتا ہے
overlay-pick-tag = کون سا ٹیگ؟ { $key } لیتا ہے
overlay-pick-author = کون سا مصنف؟ { $key } لیتا ہے
overlay-pick-source = کون سا ذریعہ؟ { $key } لیتا ہے
overlay-pick-day = کون سا دن؟ { $key } لیتا ہے
overlay-pick-word = کون سا لفظ؟ { $key } تلاش کرتا ہے
hint-filters = { $open } لگائیں · { $edit } تلاش · { $rename } نام · { $key } کلید · { $up } { $down } جگہ · { $remove } ہٹائیں
hint-themes = { $open } رکھیں · { $back } جیسا تھا
overlay-found = اس صفحے کی فیڈ: { $key } ایک شامل کرتا ہے
overlay-links = روابط
overlay-enclosures = منسلکات
chapters = ابواب
chapters-offered = لانے کے لیے Enter دبائیں
chapters-coming = آ رہے ہیں
chapters-none = { $url } میں ابواب نہیں۔
transcript = تحریری متن
transcript-coming = تحریری متن آ رہا ہے۔
transcript-shown = ریکارڈنگ کا متن۔ { $key } مضمون دکھاتا ہے۔
transcript-hidden = مضمون کا متن۔ { $key } ریکارڈنگ کا متن دکھاتا ہے۔
transcript-none = { $url } میں تحریری متن نہیں۔
article-without-transcript = اس مضمون کا تحریری متن نہیں۔
download-no-such = منسلکہ { $number } نہیں ہے؛ مضمون میں { $count ->
    [one] { $count } ہے
   *[other] { $count } ہیں
}۔
hint-enclosures = { $play } چلائیں · { $download } اتاریں · { $cancel } روکیں · { $open } پتا کھولیں · { $copy } نقل
overlay-calibration = کون سی سطر صحیح پڑھی جاتی ہے؟ { $key } محفوظ کرتا ہے
calibration-advice = دائیں سے پڑھیں: نقطے کے بعد حروف جڑے ہوں، پہلے لفظ کے بعد 15 ہو، پھر آمنے سامنے واوین، دو جلی لفظ، GNOME، اور آمنے سامنے قوسین میں فیصد کے نشان کے ساتھ 25۔
calibration-marks = اگر اعراب دکھائے جائیں تو ایک ہے، پہلے لفظ کے آخری حرف پر۔
calibration-none = اگر کوئی سطر صحیح نہیں تو قریب ترین چنیں اور “sahifa doctor --report” کا نتیجہ خرابی کی اطلاع کے ساتھ بھیجیں۔
calibration-kept = طرز “{ $mode }” اس ٹرمینل ({ $terminal }) کے لیے محفوظ ہوئی۔
calibration-overruled = طرز “{ $mode }” اب نافذ ہے۔ اگلی بار [rtl] کا mode یا SAHIFA_RTL مقدم ہوگا۔
terminal-setting-locale = ایموجی یہاں خانے ہیں: screen کا لوکیل نہیں؛ اسے LC_ALL=C.UTF-8 کے ساتھ چلائیں۔
terminal-setting-emacs = Emacs یہاں دائیں سے بائیں متن کو پھر ترتیب دیتا ہے؛ اس بفر میں bidi-display-reordering کو nil کریں۔
terminal-setting-console = اگر عربی یہاں خانے ہے تو اس کنسول کے فونٹ میں اس کی شکلیں نہیں؛ [rtl] کے نیچے mode = "off"‎ منطقی متن دیتا ہے۔
terminal-offer-console = اگر اس کنسول کے فونٹ میں حروف نہ ہوں تو عربی یہاں پڑھی نہیں جا سکتی؛ { $key } اور “off” سادہ منطقی متن دیتے ہیں، جیسے “sahifa next --plain”، اور Esc کچھ نہیں بدلتا۔
terminal-setting-charset = یہ ٹرمینل UTF-8 نہیں لیتا، اس لیے ASCII سے باہر کے حروف “?” ہیں؛ LANG کو UTF-8 لوکیل دیں، جیسے C.UTF-8، یا اگر لیتا ہو تو [ui] کے نیچے signs = "unicode"‎ لکھیں۔
terminal-setting-shared = یہ اسکرین دو ٹرمینل دکھاتے ہیں اور عربی کو الگ الگ ترتیب دیتے ہیں؛ ان میں سے ایک غلط دکھاتا ہے۔
source-ok = { $age } پڑھا گیا۔
source-never = ابھی نہیں پڑھا گیا۔
source-running = تازہ ہو رہا ہے۔
source-moved = { $url } پر منتقل ہوا؛ “sahifa sources follow” نیا پتا ترتیبات میں لکھتا ہے۔
source-recovered = { $age }: پھر کام کر رہا ہے۔
source-failed = { $age }: { $error }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } بار)
}
sources-none = ابھی کوئی ذریعہ نہیں؛ پہلے قدموں کے لیے فہرست میں { $key } دبائیں۔
problems-none = ترتیبات میں کوئی خرابی نہیں۔

## Prompts

prompt-add-feed = فیڈ کا پتا:
prompt-add-folder = فائل یا فولڈر:
prompt-import-opml = OPML فائل:
prompt-export = { $count ->
    [one] { $count } مضمون
   *[other] { $count } مضامین
} کے لیے فولڈر:
prompt-save-filter = اس فلٹر کا نام:
prompt-filter-query = “{ $name }” کی تلاش:
prompt-filter-name = “{ $name }” کا نیا نام:
prompt-filter-key = “{ $name }” کی کلید (خالی: اس کی جگہ کا ہندسہ):
prompt-remove-filter = “{ $name }” ہٹائیں؟ Enter ہٹاتا ہے۔
prompt-query = تلاش:

## Command line

config-written = { $path } لکھا گیا۔
configuration-reminder = { $count ->
    [one] ترتیبات میں ابھی { $count } خرابی ہے
   *[other] ترتیبات میں ابھی { $count } خرابیاں ہیں
}؛ “sahifa config check” { $count ->
    [one] اسے
   *[other] انہیں
} دکھاتا ہے۔
unread-format = شکل میں “{ $piece }” ہے جس کا کوئی مطلب نہیں؛ {"{"}unread{"}"}، {"{"}read{"}"} یا {"{"}total{"}"} لکھیں، اور قوس کے لیے {"{{"}۔
unread-tooltip = { $total } میں سے { $unread ->
    [one] { $unread } نہ پڑھا ہوا مضمون
   *[other] { $unread } نہ پڑھے ہوئے مضامین
}۔
man-name = نام
man-synopsis = خلاصہ
man-description = تفصیل
man-version = نسخہ
man-written = { $path } میں { $count ->
    [one] { $count } صفحہ ہے
   *[other] { $count } صفحے ہیں
}۔
service-systemd = systemd کے لیے: نیچے کے دونوں حصے ان میں بتائی گئی فائلوں میں لکھیں، پھر چلائیں systemctl --user enable --now sahifa.timer
service-cron = یا cron کے لیے: یہ سطر crontab -e سے شامل کریں
config-set = { $file } میں { $key } اب { $value } ہے۔
config-set-unknown = ترتیب “{ $key }” نہیں ہے۔ { $help }
config-set-refused = { $key } نہیں بدلا: { $problem } { $help }
config-set-refused-bare = { $key } نہیں بدلا: { $problem }
config-set-form = { $file } میں { $key } ایسی شکل میں لکھا ہے جسے صحیفہ نہیں بدل سکتا؛ فائل میں خود ترمیم کریں۔
config-origin-default = پہلے سے طے شدہ
config-origin-key = کلید سے بدلا
config-fine = { $path } میں کوئی خرابی نہیں۔
keys-fine = کوئی کلید متصادم نہیں۔
show-no-article = مضمون { $id } نہیں ہے؛ “sahifa list” نمبر چھاپتا ہے۔
show-full-text-of-file = لانے کے لیے صفحہ صرف محفوظ مضمون کا ہوتا ہے؛ اس کا نمبر لکھیں۔
list-more = { $count ->
    [one] { $count } اور مضمون فہرست میں نہیں
   *[other] { $count } اور مضامین فہرست میں نہیں
}؛ سب کے لیے “‎--all” یا کسی اور تعداد کے لیے “‎--limit COUNT” لکھیں۔
query-mistake = { $query }: { $reason }
refresh-no-source = ذریعہ { $name } نہیں ہے؛ “sahifa sources list” نام چھاپتا ہے۔
output-failed = نتیجہ نہیں لکھا جا سکتا: { $reason }۔
article-gone = یہ مضمون اب محفوظ نہیں۔
guide-name = صحیفہ کی رہنما
doctor-version = صحیفہ { $version }
doctor-terminal = ٹرمینل: { $terminal }
doctor-no-terminal = جانچنے کو کوئی ٹرمینل نہیں۔
doctor-recognised = پہچان: { $sign }
doctor-stranger = پہچانا نہیں گیا؛ خانے بدلے بغیر بھیجے جاتے ہیں۔
doctor-answers = { $milliseconds } ms میں جواب: { $answers }
doctor-multiplexer = { $multiplexer } کے اندر؛ باہر کا ٹرمینل: { $outer }
doctor-mode = طرز: { $mode }، { $from }
doctor-mode-recognised = پہچان کے مطابق
doctor-mode-calibrated = جانچ کے کارڈ پر چنا گیا
doctor-mode-configured = ترتیبات کے مطابق
doctor-encoding = سطریں یوں بھیجی جاتی ہیں: { $encoding }
doctor-colors = رنگ: { $colors }
doctor-characters = حروف: پورا یونیکوڈ
doctor-characters-console = حروف: متن، اور کنسول کے فونٹوں کی لکیریں اور نشان
doctor-characters-signs = حروف: متن؛ لکیریں اور نشان ASCII ہیں
doctor-characters-ascii = حروف: صرف ASCII؛ باقی حروف “?” ہیں
doctor-pictures = تصویریں: { $protocol }
doctor-pictures-blocks = تصویریں: ٹرمینل کوئی پروٹوکول نہیں جانتا؛ آدھے خانوں سے بنتی ہیں
doctor-clipboard = نقل (OSC 52): { $support }
doctor-hyperlinks = روابط (OSC 8): { $support }
doctor-support-yes = ہاں
doctor-support-no = نہیں
doctor-support-setting = صرف اگر ٹرمینل یا ملٹی پلیکسر میں چالو ہو
doctor-support-unknown = نامعلوم
doctor-width = { $sample } کی چوڑائی: { $measured }
doctor-width-other = { $sample } کی چوڑائی: { $measured }؛ متوقع: { $expected }
doctor-width-unknown = { $sample } کی چوڑائی: ٹرمینل نے جواب نہیں دیا
doctor-locale = لوکیل: { $locale }
doctor-locale-not-utf8 = لوکیل: { $locale } ‏UTF-8 نہیں؛ LC_ALL کو UTF-8 لوکیل دیں، جیسے C.UTF-8۔
doctor-locale-none = لوکیل: مقرر نہیں؛ LC_ALL کو UTF-8 لوکیل دیں، جیسے C.UTF-8۔
doctor-database = ڈیٹا بیس: { $path }، سالم، { $articles ->
    [one] { $articles } مضمون
   *[other] { $articles } مضامین
}، { $size } KiB
doctor-database-none = ڈیٹا بیس: { $path }، ابھی نہیں بنا
doctor-database-bad = ڈیٹا بیس: { $path }: { $reason }
doctor-configuration = ترتیبات: { $path }، کوئی خرابی نہیں
doctor-configuration-none = ترتیبات: { $path }، ابھی نہیں بنیں
doctor-configuration-bad = ترتیبات: { $path }، { $count ->
    [one] { $count } خرابی
   *[other] { $count } خرابیاں
}؛ “sahifa config check” دکھاتا ہے۔
doctor-font = فونٹ: یہ حروف ہونے چاہییں، خانے نہیں۔ اگر خانے ہوں تو عربی شکلوں والا فونٹ چنیں، جیسے DejaVu Sans Mono، یا [rtl] کے نیچے shaping = "letters"‎ لکھیں۔
doctor-question = کون سی سطر صحیح پڑھی جاتی ہے؟ اس کا نمبر لکھ کر Enter دبائیں، یا کچھ نہ بدلنے کے لیے صرف Enter:
parse-charset-misdeclared = فیڈ انکوڈنگ { $stated } بتاتی ہے مگر { $used } استعمال کرتی ہے؛ اسے { $used } میں پڑھا گیا۔
parse-charset-guessed = فیڈ انکوڈنگ نہیں بتاتی؛ اسے { $used } میں پڑھا گیا۔ متن غلط لگے تو اس ذریعے کا encoding مقرر کریں۔
parse-charset-mixed = فیڈ { $used } استعمال کرتی ہے مگر اس کے کچھ خانے { $other }؛ وہ خانے { $other } میں پڑھے گئے۔
parse-charset-unknown = انکوڈنگ { $label } معلوم نہیں؛ کوئی اور استعمال ہوئی۔
parse-invalid-bytes = { $count ->
    [one] ایک خراب حرف بدلا گیا۔
   *[other] { $count } خراب حروف بدلے گئے۔
}
parse-malformed = فیڈ کی ساخت درست نہیں؛ صحیفہ نے اسے ٹھیک کیا۔
parse-junk-before-root = فیڈ سے پہلے کا متن چھوڑ دیا گیا۔
parse-truncated = فیڈ بیچ میں کٹ جاتی ہے؛ اس سے پہلے کا حصہ پڑھا گیا۔
parse-entries-dropped = نئے ترین { $kept } اندراجات لیے گئے؛ { $dropped } پرانے چھوڑ دیے گئے۔
parse-field-cut = ایک متن بہت لمبا تھا اور کاٹ دیا گیا۔
parse-body-simplified = ایک مضمون بہت تہہ دار یا بہت بڑا تھا اور سادہ کر دیا گیا۔
parse-date-unreadable = تاریخ “{ $text }” نہیں پڑھی جا سکی؛ مضمون پر پہلی بار دیکھے جانے کا وقت ہے۔
parse-front-matter = فائل کا سرنامہ سطر { $line } پر نہیں پڑھا جا سکا؛ اس کی ساخت دیکھیں۔
parse-image-relative = تصویر کا پتا “{ $text }” ادھورا ہے؛ جیسا لکھا تھا رکھا گیا۔
parse-empty = دستاویز خالی ہے۔
parse-not-a-feed = یہ نہ فیڈ ہے نہ مضمون؛ پتا دیکھیں۔
parse-opml = یہ فیڈ کی فہرست (OPML) ہے۔ اسے “sahifa sources import FILE” سے درآمد کریں، یا FILE.opml کے نام سے محفوظ کر کے کسی ذریعے کا path بنائیں۔
page-no-page = { $url } ویب صفحہ نہیں۔
page-no-article = { $url } پر کوئی مضمون نہیں ملا؛ شاید براؤزر درکار ہو۔
page-paywall = { $url } پورا مضمون صرف خریداروں کو دکھاتا ہے۔
page-consent = { $url } مضمون دکھانے سے پہلے رضامندی مانگتا ہے؛ براؤزر میں کھولیں۔
page-login = { $url } لاگ اِن مانگتا ہے؛ براؤزر میں کھولیں یا ذریعے کو کوکیز دیں۔
page-robot = { $url } صرف براؤزر میں دیکھا جا سکتا ہے؛ وہاں کھولیں۔
page-front = مضمون کے بجائے صفحۂ اول { $url } آیا؛ شاید مضمون اب نہیں ہے۔
page-shorter = { $url } پر فیڈ سے کم متن ہے، اس لیے نہیں لیا گیا۔
page-gone = صفحہ { $url } اب نہیں ہے (کوڈ { $status })۔
parse-page = یہ ویب صفحہ ہے، فیڈ نہیں، اور کوئی فیڈ نہیں بتاتا؛ سائٹ پر فیڈ کا پتا ڈھونڈیں۔
parse-page-with-feeds = یہ ویب صفحہ ہے، فیڈ نہیں۔ اس میں { $count ->
    [one] ایک فیڈ ہے، { $url }
   *[other] { $count } فیڈ ہیں؛ پہلی { $url } ہے
  }۔ وہ پتا استعمال کریں۔
parse-binary = یہ متن نہیں؛ فیڈ یا متنی فائل کا پتا دیں۔
parse-halted = دستاویز پڑھنے میں بہت دیر لگی اور روک دیا گیا۔
parse-defect = صحیفہ کی ایک خامی کی وجہ سے دستاویز نہیں پڑھی جا سکی؛ اس کی اطلاع دیں۔
render-read = { $file } نہیں پڑھا جا سکتا: { $reason }۔ راستہ اور اس کی اجازتیں دیکھیں۔
render-write = سطریں نہیں لکھی جا سکتیں: { $reason }۔

## Opening links

overlay-url = پتا ({ $key } نقل کرتا ہے)
link-opened = کھلا: { $url }
link-refused = یہ ویب یا ای میل کا پتا نہیں: صحیفہ اسے دکھاتا ہے، کھولتا نہیں۔
address-doubtful = اس میزبان کا نام رسم الخط ملاتا ہے یا کسی اور نام کی نقل ہے۔ کھولنے سے پہلے غور سے دیکھیں۔
address-doubtful-row = مشکوک: { $address }
hint-address = { $copy } نقل · { $back } واپس
hint-address-code = { $copy } نقل · { $code } QR کوڈ · { $back } واپس
hint-address-opens = { $open } پھر بھی کھولیں · { $copy } نقل · { $back } واپس
code-does-not-fit = اس پتے کا QR کوڈ یہاں نہیں سماتا۔ کھڑکی بڑی یا اس کے حروف چھوٹے کریں۔
code-needs-blocks = اس ٹرمینل میں کوڈ بنانے کے خانے نہیں؛ اس کے بجائے پتا نقل کریں۔
opener-failed = ui.opener کی کمانڈ { $command } شروع نہیں ہوئی: { $error }
explain-file = فائل
explain-source = ذریعے کے قواعد
explain-title = عنوان
explain-url = ربط
explain-date = تاریخ
explain-authors = مصنف
explain-tags = ٹیگ
explain-language = زبان
explain-problem = ٹھیک کیا گیا
role-furniture = پوشیدہ
role-caption = تصویر کا عنوان
role-byline = مصنف کی سطر
role-tags = ٹیگ
role-paragraph = متن
role-heading = سرخی
role-list = فہرست
role-quote = اقتباس
role-code = کوڈ
role-table = جدول
role-image = تصویر
role-definitions = اصطلاحات
role-details = تفصیلات
role-note = حاشیہ
role-embed = پیوستہ
role-rule = لکیر
exported = { $count ->
    [0] کوئی مضمون نہیں لکھا گیا۔
    [one] { $count } مضمون لکھا گیا۔
   *[other] { $count } مضامین لکھے گئے۔
}
export-kept = { $count ->
    [one] { $count } فائل پہلے سے موجود تھی اور رکھی گئی؛ ‎--force اسے بدل دیتا ہے۔
   *[other] { $count } فائلیں پہلے سے موجود تھیں اور رکھی گئیں؛ ‎--force انہیں بدل دیتا ہے۔
}
exported-to = { $count ->
    [0] { $path } میں کوئی مضمون نہیں لکھا گیا۔
    [one] { $path } میں { $count } مضمون لکھا گیا۔
   *[other] { $path } میں { $count } مضامین لکھے گئے۔
}
exported-to-kept = { $what } { $kept ->
    [one] { $kept } فائل پہلے سے موجود تھی اور رکھی گئی۔
   *[other] { $kept } فائلیں پہلے سے موجود تھیں اور رکھی گئیں۔
}
export-failed = { $path } نہیں لکھا جا سکتا: { $reason }۔
change-made = ہو گیا: { $what }۔
change-rehearsed = یہ ہوتا: { $what }۔ کچھ نہیں بدلا۔
change-no-query = ایسی تلاش لکھیں جو بتائے کہ کون سے مضامین مراد ہیں، یا سب کے لیے ()۔
tag-no-change = تلاش کے بعد ٹیگ لکھیں: ‎+tag لگاتا ہے، ‎-tag ہٹاتا ہے۔
tag-unknown = ٹیگ “{ $tag }” نہیں ہے؛ “sahifa tags” نام دکھاتا ہے۔
tag-bad-name = “{ $name }” ٹیگ کا نام نہیں ہو سکتا۔
mark-no-state = “{ $state }” حالت نہیں؛ آخر میں read، unread، starred، unstarred، later، not-later، hidden یا shown لکھیں۔
notification = { $count ->
    [one] نیا مضمون: { $titles }
   *[other] { $count } نئے مضامین: { $titles }
}
notify-failed = سطر { $line } کے قاعدے کی کمانڈ نے نئے مضامین کی اطلاع نہیں دی۔ { $reason }
notify-slow = { $command } ‏{ $seconds } سیکنڈ میں ختم نہ ہوا اور روک دیا گیا۔
notify-told = { $count ->
    [one] { $command } نے { $count } نئے مضمون کی اطلاع دی۔
   *[other] { $command } نے { $count } نئے مضامین کی اطلاع دی۔
}
window-title = صحیفہ ({ $profile })
rules-none = کوئی قاعدہ نہیں؛ قواعد ترتیبات کی فائل میں [[rule]] جدولوں میں لکھیں۔
search-nothing = کچھ نہیں ملا۔
search-spelling = “{ $typed }” کے لیے کچھ نہیں ملا؛ کیا مراد “{ $word }” ({ $count }) تھی؟
rules-mend = کچھ نہیں کیا گیا، کیونکہ جو قاعدہ پڑھا نہ جا سکے وہ ہٹایا ہوا شمار ہوتا۔ پہلے ترتیبات کی فائل درست کریں۔
rules-rehearsed = یہ کچھ بدلتا۔ کچھ نہیں بدلا۔
rule-articles = { $count ->
    [0] کوئی مضمون نہیں
    [one] { $count } مضمون
   *[other] { $count } مضامین
}
rule-unchanged = کوئی تبدیلی نہیں
rule-tagged = ٹیگ لگے: { $count }
rule-read = پڑھے ہوئے نشان زد: { $count }
rule-starred = ستارے لگے: { $count }
rule-hidden = پوشیدہ: { $count }
rules-shown = اب پوشیدہ نہیں: { $count }
rules-untagged = ٹیگ ہٹے: { $count }
sources-removed = { $count ->
    [one] { $count } ذریعہ ہٹایا گیا۔ دوبارہ شامل کریں تو اس کے مضامین لوٹ آتے ہیں۔
   *[other] { $count } ذرائع ہٹائے گئے۔ دوبارہ شامل کریں تو ان کے مضامین لوٹ آتے ہیں۔
}
source-followed = { $name } اب { $url } سے پڑھا جاتا ہے۔
source-follow-taken = { $name } ‏{ $url } پر منتقل ہوا جو پہلے ہی ذریعہ ہے؛ دونوں میں سے ایک ہٹائیں۔
source-follow-listed = { $name } ‏{ $url } پر منتقل ہوا مگر فیڈ کی فہرست میں ہے؛ پتا وہاں بدلیں۔
sources-listed = کچھ نہیں ہٹایا گیا کیونکہ یہ فیڈ کی فہرست میں ہے؛ وہاں سے ہٹائیں، یا فہرست ہٹائیں۔
sources-none-moved = کوئی فیڈ منتقل نہیں ہوئی۔
filters-added = { $count ->
    [one] { $count } محفوظ فلٹر شامل ہوا۔
   *[other] { $count } محفوظ فلٹر شامل ہوئے۔
}
rules-added = { $count ->
    [one] { $count } قاعدہ شامل ہوا؛ “sahifa rules apply” اسے محفوظ مضامین پر لگاتا ہے۔
   *[other] { $count } قواعد شامل ہوئے؛ “sahifa rules apply” انہیں محفوظ مضامین پر لگاتا ہے۔
}
opml-title = صحیفہ کے ذرائع
opml-without-secrets = { $count ->
    [one] { $count } پتا صارف نام اور پاس ورڈ کے بغیر لکھا گیا
   *[other] { $count } پتے صارف نام اور پاس ورڈ کے بغیر لکھے گئے
  }؛ “‎--with-secrets” انہیں لکھتا ہے۔
opml-local = { $count ->
    [one] { $count } مقامی ذریعہ فیڈ نہیں اور چھوڑ دیا گیا۔
   *[other] { $count } مقامی ذرائع فیڈ نہیں اور چھوڑ دیے گئے۔
}
import-more = { $count ->
    [one] { $count } اور چھوڑا گیا؛ صرف پہلے { $max } بتائے گئے ہیں۔
   *[other] { $count } اور چھوڑے گئے؛ صرف پہلے { $max } بتائے گئے ہیں۔
}
newsboat-folder = { $path } میں کسی اور ریڈر کی فہرست نہیں: newsboat کی “urls”، “config” یا “cache.db”، newsraft کی “feeds”، sfeed کی “sfeedrc”، eilmeldung کی “database.sqlite”۔
import-none-found = کسی اور ریڈر کی فہرست نہیں ملی؛ درآمد کے لیے فائل کا نام دیں۔
newsboat-query = سطر { $line }: تلاش والی فیڈ “{ $name }” چھوڑ دی گئی، کیونکہ “{ $part }” کا کوئی مساوی نہیں؛ اس کے لیے خود [[filter]] لکھیں۔
newsboat-ignore = newsboat کی ترتیبات کی سطر { $line } چھوڑ دی گئی، کیونکہ “{ $part }” کا کوئی مساوی نہیں؛ اس کے لیے خود [[rule]] لکھیں۔
newsboat-include = newsboat کی ترتیبات کی سطر { $line } چھوڑ دی گئی، کیونکہ صحیفہ اس کے پیچھے “{ $file }” تک نہیں جاتا؛ وہ فائل بھی درآمد کریں۔
newsboat-hidden = سطر { $line }: “{ $tag }” نے “{ $name }” کو newsboat کی فہرست سے چھپایا تھا؛ یہاں وہ فہرست میں ہے۔
newsboat-macro = newsboat کی ترتیبات کی سطر { $line } چھوڑ دی گئی، کیونکہ صحیفہ میں میکرو نہیں: { $text }
newsboat-key = newsboat کی ترتیبات کی سطر { $line } چھوڑ دی گئی؛ کلیدیں [keys] کے نیچے مقرر ہوتی ہیں: { $text }
newsboat-color = newsboat کی ترتیبات کی سطر { $line } چھوڑ دی گئی؛ رنگ تھیم سے مقرر ہوتے ہیں: { $text }
newsboat-highlight = newsboat کی ترتیبات کی سطر { $line } چھوڑ دی گئی، کیونکہ صحیفہ نمونے نمایاں نہیں کرتا: { $text }
newsboat-bookmark = newsboat کی ترتیبات کی سطر { $line } چھوڑ دی گئی، کیونکہ صحیفہ بک مارک کی کمانڈ نہیں چلاتا: { $text }
newsboat-filter = newsboat کی ترتیبات کی سطر { $line } چھوڑ دی گئی؛ اس کے لیے خود [[filter]] لکھیں: { $text }
newsboat-settings = newsboat کی یہ ترتیبات چھوڑ دی گئیں، ہر ایک اپنی سطر کے ساتھ: { $settings }
newsboat-lines = newsboat کی ترتیبات کی صرف پہلی { $max } سطریں پڑھی گئیں۔
newsboat-cache = { $path } ‏newsboat کا ذخیرہ نہیں: { $reason }۔
news-flash-database = { $path } ‏eilmeldung کا ڈیٹا بیس نہیں: { $reason }۔
newsboat-new = { $count ->
    [0] newsboat سے کوئی مضمون نہیں آیا۔
    [one] newsboat سے { $count } مضمون آیا۔
   *[other] newsboat سے { $count } مضامین آئے۔
}
newsboat-read = { $count ->
    [0] newsboat میں کوئی مضمون پڑھا ہوا نہیں تھا۔
    [one] { $count } مضمون newsboat میں پڑھا ہوا تھا اور یہاں بھی ہے۔
   *[other] { $count } مضامین newsboat میں پڑھے ہوئے تھے اور یہاں بھی ہیں۔
}
newsboat-starred = { $count ->
    [0] newsboat میں کسی مضمون پر جھنڈا نہیں تھا۔
    [one] { $count } مضمون پر newsboat میں جھنڈا تھا اور یہاں ستارہ ہے۔
   *[other] { $count } مضامین پر newsboat میں جھنڈا تھا اور یہاں ستارہ ہے۔
}
newsboat-flag = { $count ->
    [one] { $count } مضمون پر newsboat میں جھنڈا “{ $flag }” تھا؛ صحیفہ میں تمام جھنڈوں کے لیے ایک ستارہ ہے۔
   *[other] { $count } مضامین پر newsboat میں جھنڈا “{ $flag }” تھا؛ صحیفہ میں تمام جھنڈوں کے لیے ایک ستارہ ہے۔
}
newsboat-unreadable = { $count ->
    [one] newsboat کے ذخیرے کا { $count } مضمون نہیں پڑھا جا سکا اور چھوڑ دیا گیا۔
   *[other] newsboat کے ذخیرے کے { $count } مضامین نہیں پڑھے جا سکے اور چھوڑ دیے گئے۔
}
newsboat-unknown-feed = { $url } یہاں ذریعہ نہیں؛ “sahifa sources add” اسے شامل کرتا ہے۔
newsboat-unknown = { $count ->
    [one] newsboat کی { $count } فیڈ یہاں ذریعہ نہیں؛ اس کے مضامین چھوڑ دیے گئے۔
   *[other] newsboat کی { $count } فیڈ یہاں ذرائع نہیں؛ ان کے مضامین چھوڑ دیے گئے۔
}
overlay-contents = سرخیاں
prompt-note = نوٹ:
reader-note = نوٹ: { $note }
step-noted = نوٹ بدلا
step-unnoted = نوٹ ہٹا
step-highlighted = ایک حصہ نمایاں ہوا
step-unhighlighted = ایک حصہ اب نمایاں نہیں
overlay-highlights = نمایاں حصے
nothing-to-highlight = صرف مضمون کا متن نمایاں ہو سکتا ہے۔
highlight-too-long = یہ حصہ بہت لمبا ہے؛ کم منتخب کریں۔
highlights-too-many = ایک مضمون میں زیادہ سے زیادہ { $max } نمایاں حصے؛ پہلے ایک ہٹائیں۔
no-highlights = یہاں کچھ نمایاں نہیں؛ { $caret } کرسر رکھتا ہے اور { $key } منتخب کو نمایاں کرتا ہے۔
no-highlight-after = نیچے کوئی نمایاں حصہ نہیں۔
no-highlight-before = اوپر کوئی نمایاں حصہ نہیں۔
prompt-find = ڈھونڈیں:
prompt-pipe-article = مضمون کے لیے کمانڈ (! اسے اسکرین دیتا ہے):
prompt-pipe-selection = انتخاب کے لیے کمانڈ (! اسے اسکرین دیتا ہے):
prompt-save-article = مضمون اس نام سے محفوظ کریں (.txt .md .html .json):
prompt-save-selection = انتخاب اس نام سے محفوظ کریں (.txt .md .html .json):
prompt-replace = { $path } موجود ہے۔ Enter اسے بدل دیتا ہے۔
save-ending = نام کے آخر میں ‎.txt، ‎.md، ‎.html، ‎.print.html یا ‎.json لکھیں۔
save-exists = { $path } موجود ہے اور نہیں بدلا گیا؛ دوبارہ محفوظ کریں۔
saved-to = { $path } میں محفوظ ہوا۔
command-done = { $command } مکمل ہوا۔
command-said = { $line }
command-failed = { $command } ناکام رہا (کوڈ { $status })۔
command-failed-saying = { $command } ناکام رہا (کوڈ { $status }): { $line }
command-stopped = { $command } ایک سگنل سے ختم ہوا۔
press-enter = صحیفہ میں واپسی کے لیے Enter دبائیں۔
command-slow = { $command } ‏{ $seconds } سیکنڈ میں ختم نہ ہوا اور روک دیا گیا؛ جسے زیادہ وقت چاہیے اسے ! سے شروع کریں۔
command-not-run = { $command } نہیں چل سکا: { $reason }
viewer-missing = یہاں lynx یا w3m نصب نہیں۔
no-links-in-sight = سامنے کوئی ربط نہیں؛ { $key } مضمون کے سب ربط دکھاتا ہے۔
article-without-headings = اس مضمون میں سرخیاں نہیں۔
no-heading-after = نیچے کوئی سرخی نہیں۔
no-heading-before = اوپر کوئی سرخی نہیں۔
no-sentence-after = نیچے کوئی جملہ نہیں۔
no-sentence-before = اوپر کوئی جملہ نہیں۔
not-in-article = یہ مضمون میں نہیں۔
found-in-article = { $count } بار ملا؛ { $next } اگلا، { $previous } پچھلا، { $back } ختم۔
hits-from-start = آخر سے آگے؛ یہ پہلی جگہ ہے۔
hits-from-end = شروع سے پہلے؛ یہ آخری جگہ ہے۔
nothing-lit = کوئی تلاش نہیں؛ مضمون میں ڈھونڈنے کے لیے { $key } دبائیں۔
no-word-here = کرسر پر کوئی لفظ نہیں۔
text-copied = { $count ->
    [one] { $count } لفظ نقل ہوا۔
   *[other] { $count } لفظ نقل ہوئے۔
}
quotation-copied = ماخذ کے ساتھ اقتباس کے طور پر نقل ہوا۔
quotation-between = { "، " }
quotation = “{ $text }” — { $origin }
hint-links-open = کھولنے کے لیے ربط کے حروف لکھیں · { $open } کھولیں · { $copy } نقل · { $show } دکھائیں · { $back } منسوخ
hint-links-copy = نقل کے لیے ربط کے حروف لکھیں · { $open } کھولیں · { $copy } نقل · { $show } دکھائیں · { $back } منسوخ
hint-links-show = دیکھنے کے لیے ربط کے حروف لکھیں · { $open } کھولیں · { $copy } نقل · { $show } دکھائیں · { $back } منسوخ
hint-caret = { $word } لفظ · { $sentence } جملہ · { $select } منتخب · { $grow } مزید · { $copy } نقل · { $quote } ماخذ کے ساتھ · { $back } واپس

## Settings, as the list of settings and the schema explain them. The id is `setting-`, the table, the key

settings-all = صحیفہ کی ترتیبات
settings-ui = انٹرفیس
settings-reader = مضامین
settings-fetch = لانا
settings-downloads = ڈاؤن لوڈ
settings-rtl = ٹرمینل میں دائیں سے بائیں متن
settings-keys = کی بورڈ
settings-source = ذریعہ: پتے سے فیڈ، یا راستے سے فائلیں
settings-filter = محفوظ فلٹر
settings-rule = نئے مضامین کے لیے قاعدہ
settings-clean = ان ٹکڑوں کا کردار جنہیں صحیفہ نہیں پہچانتا
setting-ui-language = انٹرفیس کی زبان
setting-ui-direction = پینلوں کی سمت
setting-ui-digits = انٹرفیس کے ہندسے
setting-ui-months = عربی تاریخوں میں مہینوں کے نام
setting-ui-theme = رنگ
setting-ui-theme-light = ہلکے پس منظر پر “auto” کے رنگ
setting-ui-theme-dark = گہرے پس منظر پر “auto” کے رنگ
setting-ui-guide = صحیفہ کی رہنما ذرائع میں شامل ہے
setting-ui-frame = پینلوں کی لکیریں
setting-ui-rows = فہرست کی سطر کی اونچائی
setting-ui-columns = فہرست کے کالم، پڑھنے کی ترتیب میں
setting-ui-cursor = کرسر کب نظر آئے
setting-ui-screen-reader = پینل سطر بہ سطر اسکرین ریڈر کو سنائیں
setting-ui-key-pause = اگلی ممکنہ کلیدیں دکھانے تک کا وقت
setting-ui-hyperlinks = روابط جو ٹرمینل خود کھولتا ہے
setting-ui-signs = لکیریں اور نشان: یونیکوڈ کے یا ASCII کے
setting-ui-mouse = ماؤس پینلوں میں کام کرتا ہے
setting-ui-opener = روابط کھولنے کی کمانڈ
setting-ui-player = ریکارڈنگ چلانے کی کمانڈ
setting-ui-empty-rows = فلٹر پینل میں خالی سطریں بھی
setting-ui-notify = “notify” والا قاعدہ کیسے خبر دے
setting-ui-group = فہرست میں عنوانات
setting-ui-hide-read = پڑھے ہوئے مضامین فہرست سے کب جائیں
setting-reader-width = مضمون کی سب سے لمبی سطر، کالموں میں
setting-reader-margin = متن کے دونوں طرف کم از کم خالی کالم
setting-reader-spacing = دو سطروں کے بیچ خالی سطریں
setting-reader-paragraphs = دو پیراگرافوں کے بیچ کیا ہو
setting-reader-marks = عربی متن کے اعراب
setting-reader-justify = سطریں برابر کی جائیں
setting-reader-reading-time = پڑھنے کا وقت عنوان کے نیچے
setting-reader-images = مضامین میں تصویریں
setting-reader-auto-advance = آخر کے بعد صفحہ اگلے نہ پڑھے مضمون پر جائے
setting-fetch-refresh = ذریعے کے دو بار تازہ ہونے کا وقفہ؛ “0” صرف کہنے پر
setting-fetch-concurrency = ایک وقت میں درخواستیں
setting-fetch-per-host = ایک میزبان کو ایک وقت میں درخواستیں
setting-fetch-pace = ایک میزبان کو دو درخواستوں میں کم از کم وقفہ
setting-fetch-connect-timeout = رابطے کا زیادہ سے زیادہ انتظار
setting-fetch-first-byte-timeout = جواب شروع ہونے کا زیادہ سے زیادہ انتظار
setting-fetch-idle-timeout = جواب کے دوران زیادہ سے زیادہ وقفہ
setting-fetch-timeout = پوری درخواست کا زیادہ سے زیادہ وقت
setting-fetch-max-body = سب سے بڑی فیڈ، کھولنے کے بعد
setting-fetch-image-cache = ڈسک پر رکھی تصویروں کا حجم؛ “0” کچھ نہیں رکھتا
setting-fetch-max-items = ایک فیڈ سے ایک بار میں زیادہ سے زیادہ اندراجات
setting-fetch-full-text = فیڈ صرف کچھ حصہ دے تو نئے مضامین کے صفحے لائے جائیں
setting-fetch-user-agent = وہ نام جس سے صحیفہ سرور سے مانگتا ہے
setting-fetch-max-redirects = ایک درخواست میں زیادہ سے زیادہ منتقلیاں
setting-fetch-proxy = تمام درخواستوں کی پراکسی
setting-fetch-keep = وہ عمر جس کے بعد فیڈ کے مضامین حذف ہوں؛ “0” سب رکھتا ہے
setting-fetch-keep-items = ایک فیڈ کے زیادہ سے زیادہ مضامین؛ 0 سب رکھتا ہے
setting-downloads-folder = ڈاؤن لوڈ کا فولڈر
setting-downloads-max-size = سب سے بڑا ڈاؤن لوڈ
setting-downloads-at-once = ایک وقت میں ڈاؤن لوڈ
setting-rtl-mode = دائیں سے بائیں متن کو ترتیب کون دے
setting-rtl-shaping = عربی حروف کون جوڑے
setting-rtl-lam-alef = لام الف ایک خانے میں یا دو میں
setting-rtl-marks = ٹرمینل کو بھیجے جانے والے اعراب
setting-rtl-base = بے سمت پیراگرافوں کی سمت
setting-rtl-guard = ٹرمینل سطریں الٹے تو انہیں جگہ پر کیا رکھے
setting-rtl-bdsm = ٹرمینل سے کہا جائے کہ سطریں نہ الٹے (ECMA-48، طرز 8)
setting-rtl-tmux-passthrough = tmux کے اندر بیرونی ٹرمینل سے بات ہو
setting-keys-layout = وہ کی بورڈ جس کے حروف لاطینی کلیدوں کا کام بھی دیں
setting-keys-preset = آپ کی کلیدوں کے نیچے بنیادی کلیدیں
setting-keys-counts = تعداد لکھنے والی کلیدیں، جیسے 5 j
setting-source-name = نام؛ اس کے بغیر فیڈ کا عنوان
setting-source-url = فیڈ کا پتا
setting-source-path = فائل، فولڈر یا فائلوں کا نمونہ
setting-source-folder = فلٹر پینل میں گروہ
setting-source-tags = ذریعے کے ہر مضمون کے ٹیگ
setting-source-refresh = دو تازہ کاریوں کا وقفہ، [fetch] والے کی جگہ
setting-source-enabled = ذریعہ پڑھا جاتا ہے
setting-source-timeout = پوری درخواست کا زیادہ سے زیادہ وقت، [fetch] والے کی جگہ
setting-source-user-agent = وہ نام جس سے صحیفہ اس سرور سے مانگتا ہے
setting-source-headers = ہیڈر جو ہر درخواست کے ساتھ جاتے ہیں
setting-source-cookies = کوکیز جو ہر درخواست کے ساتھ جاتی ہیں
setting-source-auth = سرور کے لیے نام اور پاس ورڈ، یا ٹوکن
setting-source-proxy = اس ذریعے کی پراکسی
setting-source-keep = وہ عمر جس کے بعد مضامین حذف ہوتے ہیں، [fetch] والی کی جگہ
setting-source-keep-items = رکھے جانے والے مضامین کی تعداد، [fetch] والی کی جگہ
setting-source-encoding = فیڈ کی انکوڈنگ، اگر وہ غلط بتائے
setting-source-max-items = ایک بار میں زیادہ سے زیادہ اندراجات، [fetch] والے کی جگہ
setting-source-language = مضامین کی زبان، اگر فیڈ نہ بتائے
setting-source-watch = فائلیں بدلتے ہی پڑھی جاتی ہیں
setting-source-full-text = مضامین کے صفحے لائے جاتے ہیں؛ جدول میں سائٹ کے قواعد ہیں
setting-filter-name = فلٹر کا نام
setting-filter-key = کلید جو فلٹر لگاتی ہے
setting-filter-query = تلاش
setting-rule-when = تلاش جس سے مضمون میل کھائے
setting-rule-tag = ٹیگ جو مضمون کو ملتے ہیں
setting-rule-mark = مضمون پڑھا ہوا نشان زد ہوتا ہے
setting-rule-star = مضمون پر ستارہ لگتا ہے
setting-rule-hide = مضمون چھپ جاتا ہے
setting-rule-notify = مضمون کی اطلاع کا طریقہ: true (جیسے ui.notify کہے)، ٹرمینل کا کوئی طریقہ، یا کمانڈ
setting-clean-source = ذریعے کا نام، پتا یا راستہ؛ اس کے بغیر تمام ذرائع
setting-clean-start = لفظ جن سے ٹکڑا شروع ہوتا ہے
setting-clean-pattern = ریگولر ایکسپریشن جو ٹکڑے میں ملے
setting-clean-role = ٹکڑے کا کردار
setting-clean-rest = ٹکڑے کے بعد سب کا بھی یہی کردار ہے
overlay-settings = ترتیبات
settings-none = ان حروف کی کوئی ترتیب نہیں۔
settings-changed = { $about } (طے شدہ: { $default })
hint-settings = { $name }: { $change } بدلیں · { $default } طے شدہ · { $narrow } ڈھونڈیں · { $back } واپس
hint-settings-typing = { $name }: { $change } بدلیں · { $default } طے شدہ · { $back } واپس
prompt-setting = { $name }:

## Lists, dates and ages. Arabic dates are written by src/lang/dates.rs, so `ar.ftl` has only the lists

list-comma = { "، " }
list-two = { " اور " }
list-last = { " اور " }
date-full = { $day } { $month } { $year }
date-long = { $weekday }، { $date }
date-with-time = { $date }، { $time }
date-short = { $day } { $month }
date-short-year = { $day } { $month } { $year }
date-month-1 = جنوری
date-month-2 = فروری
date-month-3 = مارچ
date-month-4 = اپریل
date-month-5 = مئی
date-month-6 = جون
date-month-7 = جولائی
date-month-8 = اگست
date-month-9 = ستمبر
date-month-10 = اکتوبر
date-month-11 = نومبر
date-month-12 = دسمبر
date-month-short-1 = جنوری
date-month-short-2 = فروری
date-month-short-3 = مارچ
date-month-short-4 = اپریل
date-month-short-5 = مئی
date-month-short-6 = جون
date-month-short-7 = جولائی
date-month-short-8 = اگست
date-month-short-9 = ستمبر
date-month-short-10 = اکتوبر
date-month-short-11 = نومبر
date-month-short-12 = دسمبر
date-hijri-1 = محرم
date-hijri-2 = صفر
date-hijri-3 = ربیع الاول
date-hijri-4 = ربیع الثانی
date-hijri-5 = جمادی الاول
date-hijri-6 = جمادی الثانی
date-hijri-7 = رجب
date-hijri-8 = شعبان
date-hijri-9 = رمضان
date-hijri-10 = شوال
date-hijri-11 = ذوالقعدہ
date-hijri-12 = ذوالحجہ
date-era-hijri = ھ
date-weekday-1 = پیر
date-weekday-2 = منگل
date-weekday-3 = بدھ
date-weekday-4 = جمعرات
date-weekday-5 = جمعہ
date-weekday-6 = ہفتہ
date-weekday-7 = اتوار
age-now = ابھی
age-minutes-short = { $count } م
age-minutes-ago = { $count } منٹ پہلے
age-in-minutes = { $count } منٹ میں
age-hours-short = { $count } گ
age-hours-ago = { $count ->
    [one] ایک گھنٹہ پہلے
   *[other] { $count } گھنٹے پہلے
}
age-in-hours = { $count ->
    [one] ایک گھنٹے میں
   *[other] { $count } گھنٹوں میں
}
age-days-short = { $count } دن
age-days-ago = { $count } دن پہلے
age-in-days = { $count ->
    [one] ایک دن میں
   *[other] { $count } دنوں میں
}
age-weeks-short = { $count } ہفتے
age-weeks-ago = { $count ->
    [one] ایک ہفتہ پہلے
   *[other] { $count } ہفتے پہلے
}
age-in-weeks = { $count ->
    [one] ایک ہفتے میں
   *[other] { $count } ہفتوں میں
}
age-months-short = { $count } ماہ
age-months-ago = { $count ->
    [one] ایک مہینہ پہلے
   *[other] { $count } مہینے پہلے
}
age-in-months = { $count ->
    [one] ایک مہینے میں
   *[other] { $count } مہینوں میں
}
age-years-short = { $count } سال
age-years-ago = { $count } سال پہلے
age-in-years = { $count ->
    [one] ایک سال میں
   *[other] { $count } سالوں میں
}

## Lines for a screen reader

aloud-separator = {"، "}
aloud-read = پڑھا ہوا
aloud-unread = نہ پڑھا ہوا
aloud-starred = ستارے والا
aloud-later = بعد کے لیے
aloud-changed = بدلا ہوا
aloud-selected = منتخب
aloud-chosen = چنا ہوا
aloud-excluded = خارج
aloud-folded = بند
aloud-unfolded = کھلا
aloud-nothing = کچھ نہیں ملا
aloud-end = یہ آخر ہے۔
aloud-start = یہ شروع ہے۔
aloud-heading = سرخی: { $text }
aloud-text = منتخب: { $text }

## The next article in plain lines

next-none = کوئی مضمون نہ پڑھا ہوا نہیں۔
next-read = مضمون { $id } اب پڑھا ہوا ہے۔ { $left }
next-kept = مضمون { $id } نہ پڑھا ہوا رہتا ہے۔ { $left }
next-left = { $count ->
    [0] کوئی اور نہ پڑھا ہوا نہیں۔
    [one] ایک اور نہ پڑھا ہوا ہے۔
   *[other] { $count } اور نہ پڑھے ہوئے ہیں۔
}

## The manual

manual-title = دستی کتاب
manual-tags = رہنما، حوالہ
manual-author = صحیفہ کے مصنفین
manual-unknown = دستی کتاب میں باب “{ $name }” نہیں؛ قریب ترین نام “{ $suggestion }” ہے، اور “sahifa manual” سب دکھاتا ہے۔
manual-other-text = کوئی اور متن
manual-list-of = ان کی فہرست: { $values }
manual-table-of = جدول جس میں { $keys } ہوں
manual-keys-title = تمام احکام اور ان کی کلیدیں
manual-keys-summary = ہر حکم کا کام، لاطینی اور عربی کی بورڈ پر اس کی کلیدیں، اور ترتیبات میں اس کا نام۔
manual-keys-intro = ہر سطر بتاتی ہے کہ حکم کیا کرتا ہے، پھر `default` مجموعے میں اس کی کلیدیں، پھر `[keys]` کے جدولوں میں اس کا نام۔ جن کلیدوں کے بیچ خالی جگہ ہو وہ یکے بعد دیگرے دبائی جاتی ہیں۔ کلید کے بعد کے حروف عربی کی بورڈ (101) پر انہی کلیدوں کے ہیں۔ `sahifa keys list` آپ کی ترتیبات کی کلیدیں چھاپتا ہے۔
manual-keys-tables = کلید کے بعد قوسین میں نام اس جدول کا ہے جس میں وہ ہے؛ بغیر نام کی کلیدیں `global` کی ہیں۔ جدول یہ ہیں: { $tables }۔
manual-keys-steps = میکرو کے مرحلے
manual-step-tag = ٹیگ لگائیں اور ہٹائیں
manual-step-filter = تلاش کی فہرست دکھائیں
manual-step-saved-filter = اس نمبر کا محفوظ فلٹر لگائیں
manual-step-open-link = اس نمبر کا ربط کھولیں
manual-settings-title = تمام ترتیبات
manual-settings-summary = ہر ترتیب، اس کی پہلے سے طے شدہ قدر اور جو قدریں وہ لیتی ہے۔
manual-settings-intro = ہر سطر بتاتی ہے کہ ترتیب کیا مقرر کرتی ہے، پھر اس کی طے شدہ قدر جیسے ترتیبات میں لکھی جاتی ہے، پھر جو قدریں وہ لیتی ہے۔ پینلوں میں `g ,` اور `sahifa config set` ترتیبات بدلتے ہیں؛ فائل کی تبدیلی فوراً نافذ ہوتی ہے۔
manual-tables-title = TOML میں ذرائع، فلٹر اور قواعد
manual-tables-summary = ان جدولوں کی کلیدیں جو ترتیبات میں کتنی ہی بار آ سکتے ہیں۔
manual-tables-intro = یہ جدول ترتیبات میں کتنی ہی بار آ سکتے ہیں۔ ہر سطر بتاتی ہے کہ کلید کس لیے ہے، پھر اس کا نام اور جو قدریں وہ لیتی ہے۔ ذریعے کا `url` یا `path` ہوتا ہے؛ فلٹر کا `name` اور `query`؛ قاعدے کا `when`؛ `[[clean]]` کا `start` یا `pattern`، اور `role`۔
manual-queries-title = فلٹر کی زبان کے تمام لفظ
manual-queries-summary = خانے، حالتیں، مشمولات، دن، ترتیبیں اور وقت کی اکائیاں، انگریزی اور عربی میں، مثالوں کے ساتھ۔
manual-queries-intro = ہر سطر بتاتی ہے کہ لفظ کیا ڈھونڈتا ہے، پھر اس کے تمام لفظ، پھر مثال۔ انگریزی اور عربی لفظ ایک تلاش میں آ سکتے ہیں۔ املا سے فرق نہیں پڑتا: اعراب، الف کی شکلیں اور بڑے حروف یکساں ہیں۔
manual-command-line-title = کمانڈ لائن کے تمام احکام
manual-command-line-summary = sahifa کا ہر حکم، اس کی دلیلوں اور اختیارات کے ساتھ۔
manual-command-line-intro = پہلے حصے کے اختیارات ہر حکم کے ہیں۔ `sahifa COMMAND --help` یہی چھاپتا ہے، اور `sahifa man` ‏man(1)‎ کے لیے صفحے لکھتا ہے۔
query-words-fields = خانے
query-words-states = حالتیں، is:‎ کے بعد
query-words-parts = مشمولات، has:‎ کے بعد
query-words-periods = دن، date:‎ کے بعد
query-words-orders = ترتیبیں، sort:‎ کے بعد
query-words-units = وقت کی اکائیاں، عدد کے بعد
query-field-tag = ٹیگ کا کوئی حصہ، یا = کے بعد پورا
query-field-source = ذریعے کے نام یا پتے کا حصہ، یا = کے بعد پورا نام
query-field-folder = فولڈر کے نام کا حصہ، یا = کے بعد پورا
query-field-title = عنوان کے لفظ
query-field-author = مصنف کے نام کا حصہ، یا = کے بعد پورا
query-field-text = عنوان، خلاصے اور متن کے لفظ، جیسے خانے کے بغیر
query-field-url = پتے کا حصہ
query-field-language = زبان؛ ar سے ar-SY بھی ملتا ہے
query-field-is = مضمون کی حالت
query-field-has = جو مضمون میں ہو
query-field-saved = محفوظ فلٹر، نام سے
query-field-newer = اس وقت سے نیا؛ @ اس کا مختصر ہے
query-field-older = اس وقت سے پرانا
query-field-date = دن، مہینہ، سال، یا بیچ میں دو نقطوں کے ساتھ ایک سے دوسرے تک
query-field-sort = فہرست کی ترتیب
query-field-limit = مضامین کی زیادہ سے زیادہ تعداد
query-state-new = پینل آخری بار چھوڑنے کے بعد آئے
query-state-later = بعد میں پڑھنے کے لیے رکھے
query-state-tagged = ٹیگ والے
query-state-local = اس مشین کی فائل سے
query-part-fulltext = پورا متن، صرف شروع نہیں
query-part-highlight = نمایاں حصہ
query-unit-second = سیکنڈ
query-unit-minute = منٹ
query-unit-hour = گھنٹے
query-unit-day = دن
query-unit-week = ہفتے
query-unit-month = 30 دن کے مہینے
query-unit-year = 365 دن کے سال

## Commands

help-command = ٹرمینل کا فیڈ ریڈر جس میں عربی سیدھی طرح درست ہے
help-command-refresh = ذرائع سے نئے مضامین لائیں
help-command-list = مضامین کی فہرست، پہلے نئے
help-command-search = مضامین میں لفظ ڈھونڈیں اور وہ جگہیں چھاپیں جہاں وہ ہیں
help-command-count = تلاش سے ملنے والے مضامین گنیں
help-command-unread = نہ پڑھے ہوئے مضامین کی تعداد چھاپیں، اسٹیٹس بار کے لیے (tmux، waybar، polybar)
help-command-tag = تلاش سے ملنے والے مضامین پر ٹیگ لگائیں (‎+tag) یا ہٹائیں (‎-tag)
help-command-mark = تلاش سے ملنے والے مضامین نشان زد کریں
help-command-tags = ٹیگ، ان کے نہ پڑھے ہوئے اور تمام مضامین کے ساتھ؛ کسی کا نام بدلیں، حذف کریں یا رنگ دیں
help-command-tags-rename = ٹیگ کو دوسرا نام دیں؛ اگر اس نام کا ٹیگ پہلے سے ہو تو دونوں ایک ہو جاتے ہیں
help-command-tags-delete = ٹیگ تمام مضامین سے ہٹائیں
help-command-tags-color = ٹیگ تھیم کے کسی رنگ میں دکھائیں، یا بے رنگ
help-command-undo = ہاتھ سے کی گئی آخری تبدیلی واپس لیں، پینلوں والی بھی
help-command-redo = آخری واپس لی گئی تبدیلی دوبارہ کریں
help-command-next = اگلا نہ پڑھا ہوا مضمون چھاپیں اور پڑھا ہوا نشان زد کریں
help-command-show = محفوظ مضمون چھاپیں، یا فائل جیسے صحیفہ اسے پڑھتا ہے
help-command-download = مضمون کے منسلکات [downloads] کے فولڈر میں اتاریں اور راستہ چھاپیں
help-command-import = بتائیں کہ صحیفہ فائل کیسے پڑھتا ہے: ہر ٹکڑا اس کے کردار کے ساتھ چھاپیں
help-command-export = مضامین فائلوں میں یا معیاری آؤٹ پٹ پر لکھیں
help-command-sources = ذرائع کی فہرست، شامل کرنا، ہٹانا، درآمد اور برآمد
help-command-sources-list = ذرائع کی فہرست ان کے تازہ نتائج کے ساتھ
help-command-sources-add = پتے سے فیڈ، یا راستے سے فائلیں شامل کریں
help-command-sources-remove = ترتیبات کی فائل سے ذرائع ہٹائیں۔ دوبارہ شامل کریں تو ان کے مضامین لوٹ آتے ہیں
help-command-sources-follow = منتقل ہونے والی فیڈ کے نئے پتے ترتیبات کی فائل میں لکھیں (طے شدہ: تمام فیڈ)
help-command-sources-import = دوسرے ریڈر سے درآمد کریں: OPML، یا newsboat، newsraft، sfeed یا eilmeldung کا فولڈر یا فہرست؛ FILE کے بغیر اس مشین پر ملنے والی فہرستیں دکھاتا ہے
help-command-sources-export = تمام فیڈ OPML 2.0 میں فائل یا معیاری آؤٹ پٹ پر لکھیں
help-command-rules = قواعد کی فہرست، یا انہیں محفوظ مضامین پر لگائیں
help-command-rules-list = ترتیبات کی فائل کے قواعد کی فہرست
help-command-rules-apply = قواعد تمام محفوظ مضامین پر لگائیں، اور وہ واپس لیں جسے اب کوئی قاعدہ نہ چھپاتا ہے نہ ٹیگ لگاتا ہے
help-command-config = ترتیبات کی فائل بنائیں، جانچیں، پڑھیں یا بدلیں
help-command-config-init = وضاحتوں کے ساتھ ترتیبات کی فائل بنائیں، اگر نہ ہو
help-command-config-check = ترتیبات کی فائل کی ہر خرابی دکھائیں
help-command-config-path = ترتیبات کی فائل اور ڈیٹا بیس کے راستے چھاپیں
help-command-config-get = ترتیب کی قدر چھاپیں، اس کے نقطے والے نام سے جیسے ui.language
help-command-config-set = ترتیبات کی فائل میں ایک ترتیب بدلیں؛ وضاحتیں اور ترتیب وہی رہتی ہیں
help-command-config-unset = ترتیبات کی فائل میں ایک ترتیب کو پہلے سے طے شدہ قدر دیں
help-command-config-schema = ترتیبات کی فائل کا JSON Schema چھاپیں، ایڈیٹروں کے لیے
help-command-config-show = ہر ترتیب اس کی قدر کے ساتھ TOML میں چھاپیں
help-argument-config-show-origin = ہر ترتیب کے لیے بتائیں کہ قدر کہاں سے ہے: پہلے سے طے شدہ، فائل کی سطر، متغیر، یا پینلوں کی کلید
help-command-service = systemd یونٹ اور cron کی سطر چھاپیں جو ذرائع تازہ کرتے ہیں
help-command-keys = کلیدوں کی فہرست، یا ان کی جانچ
help-command-keys-list = ہر پینل کی کلیدیں ان کے احکام کے ساتھ، ترتیبات کے مطابق
help-command-keys-check = ترتیبات کی غلطیاں، وہ کلیدیں جو دبائی نہیں جا سکتیں، اور وہ جو دوسروں کی جگہ لیتی ہیں
help-command-db = ڈیٹا بیس جانچیں، ناپیں یا چھوٹا کریں، یا خراب ڈیٹا بیس سے جو پڑھا جا سکے محفوظ کریں
help-command-db-stats = ڈیٹا بیس کا حجم اور مشمولات چھاپیں
help-command-db-vacuum = حذف شدہ مضامین کی جگہ ڈسک کو واپس دیں
help-command-db-check = ڈیٹا بیس جانچیں اور اس کے مشمولات گنیں
help-command-db-rescue = ڈیٹا بیس سے جو پڑھا جا سکے نئی فائل میں محفوظ کریں
help-command-backup = ڈیٹا بیس اور ترتیبات ایک فائل میں لکھیں، صحیفہ چل رہا ہو تب بھی
help-command-restore = بیک اپ کا ڈیٹا بیس اور ترتیبات ان کی جگہ رکھیں؛ جو وہاں تھا محفوظ رہتا ہے
help-command-render = کسی بھی متن کی سطریں بنائیں اور جیسی نظر آئیں چھاپیں
help-command-unshape = ٹرمینل سے نقل کیے متن کو منطقی ترتیب کے حروف میں لوٹائیں
help-command-doctor = ٹرمینل اور صحیفہ کی فائلیں جانچیں، اور جانچ کا کارڈ دکھائیں
help-command-man = دستی صفحہ چھاپیں، یا تمام احکام کے صفحے فولڈر میں لکھیں
help-command-manual = دستی کتاب کا ایک باب چھاپیں، یا تمام ابواب کے نام
help-argument-manual-chapter = باب کا نام
help-argument-man-folder = فولڈر؛ man(1)‎ اسے MANPATH سے ڈھونڈتا ہے
help-command-complete = وہ قدریں چھاپیں جو یہ لفظ مکمل کرتی ہیں
help-command-completions = شیل کے لیے تکمیل کا اسکرپٹ چھاپیں
help-command-help = یہ پیغام یا دیے گئے ذیلی حکم کی مدد چھاپیں

## Arguments

help-argument-config = ترتیبات کی یہ فائل استعمال کریں، جو موجود ہو
help-argument-data-dir = ڈیٹا بیس اس فولڈر میں رکھیں
help-argument-profile = یہ پروفائل استعمال کریں: اپنی ترتیبات اور اپنا ڈیٹا بیس
help-argument-backup-file = نئی فائل؛ ‎-‎ معیاری آؤٹ پٹ ہے
help-argument-restore-file = بیک اپ؛ ‎-‎ معیاری ان پٹ ہے
help-argument-db-stats-json = اعداد JSON میں چھاپیں
help-argument-screen-reader = پینل سطر بہ سطر سنائیں، اسکرین ریڈر کے لیے
help-argument-help = مدد چھاپیں
help-argument-version = نسخہ چھاپیں
help-argument-refresh-source = صرف یہ ذریعہ تازہ کریں (نام یا پتا)، باری نہ ہو تب بھی؛ دہرایا جا سکتا ہے
help-argument-refresh-force = وقفے نظر انداز کریں اور سب دوبارہ لائیں
help-argument-refresh-quiet = صرف خرابیاں چھاپیں
help-argument-refresh-json = ہر ذریعے کا نتیجہ JSON میں چھاپیں
help-argument-list-query = تلاش، جیسے: tag:سوريا is:unread @7d
help-argument-list-json = سب JSON کی صف میں چھاپیں، جیسا docs/list-json.md میں ہے
help-argument-list-limit = زیادہ سے زیادہ اتنے مضامین چھاپیں (طے شدہ: 100)
help-argument-list-all = تمام مضامین چھاپیں
help-argument-search-words = لفظ، یا کوئی تلاش، جیسے: اقتصاد source:رويترز @30d
help-argument-search-json = JSON چھاپیں
help-argument-search-limit = زیادہ سے زیادہ اتنے مضامین چھاپیں (طے شدہ: 20)
help-argument-count-query = تلاش، جیسے: is:unread -tag:رياضة
help-argument-count-json = تمام اور نہ پڑھے ہوئے مضامین کی تعداد JSON میں چھاپیں
help-argument-unread-query = تلاش، جیسے: tag:رياضة
help-argument-unread-format = یہ سطر چھاپیں، جس میں {"{"}unread{"}"}، {"{"}read{"}"} اور {"{"}total{"}"} تعداد کی جگہ ہیں؛ waybar اپنے ماڈیول کے لیے آبجیکٹ چھاپتا ہے
help-argument-tag-words = تلاش، پھر تبدیلیاں، جیسے: title:عاجل +عاجل -later؛ تلاش () کا مطلب تمام مضامین
help-argument-tag-dry-run = جو بدلتا وہ چھاپیں، کچھ نہ بدلیں
help-argument-tag-json = بدلے ہوئے مضامین JSON میں چھاپیں
help-argument-mark-words = تلاش، پھر read، unread، starred، unstarred، later، not-later، hidden یا shown؛ تلاش () کا مطلب تمام مضامین
help-argument-mark-dry-run = جو بدلتا وہ چھاپیں، کچھ نہ بدلیں
help-argument-mark-json = بدلے ہوئے مضامین JSON میں چھاپیں
help-argument-tags-query = صرف اس تلاش کے مضامین گنیں، جیسے: @30d
help-argument-tags-json = JSON چھاپیں
help-argument-tags-rename-old = ٹیگ
help-argument-tags-rename-new = اس کا نیا نام
help-argument-tags-delete-tag = ٹیگ
help-argument-tags-color-tag = ٹیگ
help-argument-tags-color-color = رنگ، جیسے تھیم لکھتے ہیں (طے شدہ: کوئی نہیں)
help-argument-next-query = مضامین جن میں دیکھا جائے، مثلاً: tag:science
help-argument-next-keep = مضمون نہ پڑھا ہوا رہنے دیں
help-argument-next-plain = ٹرمینل پر بھی سادہ متن منطقی ترتیب میں چھاپیں
help-argument-show-subject = مضمون کا نمبر (`sahifa list` سے)، فائل، یا معیاری ان پٹ کے لیے ‎-‎
help-argument-show-plain = ٹرمینل پر بھی سادہ متن منطقی ترتیب میں چھاپیں
help-argument-show-json = JSON چھاپیں، جیسا docs/show-json.md میں ہے
help-argument-show-format = مضمون برآمد کی کسی شکل میں چھاپیں
help-argument-show-full-text = مضمون کے صفحے کا متن چھاپیں؛ محفوظ نہ ہو تو لا کر محفوظ کریں
help-value-show-format-text = سادہ متن منطقی ترتیب میں
help-value-show-format-print = چھاپنے یا PDF بنانے کے لیے HTML صفحہ
help-value-show-format-markdown = Markdown، فائل کے سرنامے کے ساتھ
help-argument-show-width = متن کو اتنے کالموں میں ڈھالیں
help-argument-import-explain = ہر ٹکڑا اس کے کردار کے ساتھ چھاپیں؛ کچھ محفوظ نہیں ہوتا
help-argument-download-id = مضمون کا نمبر (`sahifa list` سے)
help-argument-download-numbers = منسلکات مضمون میں اپنی جگہ سے، 1 سے (طے شدہ: ریکارڈنگ)
help-argument-download-all = تمام منسلکات اتاریں
help-argument-download-json = ہر منسلکے کا نتیجہ JSON میں چھاپیں
help-argument-import-json = JSON چھاپیں، جیسا docs/show-json.md میں ہے
help-argument-import-source = اس ذریعے کے قواعد لگائیں (طے شدہ: وہ ذریعہ جس میں فائل ہے)
help-argument-import-files = فائلیں، فائلوں کے فولڈر، یا معیاری ان پٹ کے لیے ‎-‎
help-argument-export-query = تلاش، جیسے: tag:سوريا is:starred @30d
help-argument-export-format = مضامین کی شکل
help-value-export-format-text = سادہ متن منطقی ترتیب میں
help-value-export-format-print = چھاپنے یا PDF بنانے کے لیے HTML صفحہ
help-value-export-format-markdown = Markdown، فائل کے سرنامے کے ساتھ
help-argument-export-to = ہر مضمون کی ایک فائل اس فولڈر میں لکھیں، جو نہ ہو تو بنتا ہے (طے شدہ: معیاری آؤٹ پٹ)
help-argument-export-force = موجود فائلیں بدل دیں
help-argument-export-limit = زیادہ سے زیادہ اتنے مضامین لکھیں
help-argument-sources-list-json = JSON چھاپیں
help-argument-sources-add-name = ذریعے کا نام (طے شدہ: فیڈ کا عنوان)
help-argument-sources-add-folder = فلٹر پینل میں ذریعے کا فولڈر
help-argument-sources-add-tags = اس کے تمام مضامین پر ٹیگ لگائیں؛ دہرایا جا سکتا ہے
help-argument-sources-add-pick = جب صفحہ کئی فیڈ بتائے تو اس نمبر کی فیڈ چنیں
help-argument-sources-add-unchecked = پتا پہلے جانچے بغیر شامل کریں
help-argument-sources-export-with-secrets = پتوں میں صارف نام اور پاس ورڈ رہنے دیں؛ پھر فائل صرف آپ کے لیے ہے
help-argument-rules-apply-dry-run = جو بدلتا وہ چھاپیں، کچھ نہ بدلیں
help-argument-keys-list-json = JSON چھاپیں
help-argument-db-rescue-to = نیا ڈیٹا بیس یہاں لکھیں، پرانے کے پاس نہیں
help-argument-render-file = ڈھالنے کی فائل (طے شدہ: معیاری ان پٹ)
help-argument-render-width = سطر کی چوڑائی، کالموں میں
help-argument-render-direction = پیراگرافوں کی سمت
help-argument-render-shaping = نمائشی شکلیں، نظر آنے والی ترتیب کے حروف، یا منطقی ترتیب کے حروف دیں
help-argument-render-align = سطریں خالی جگہوں سے برابر کریں، اپنی سمت کے شروع میں یا کسی اور طرف (طے شدہ: خالی جگہ نہیں)
help-argument-render-lam-alef = لام الف ایک خانے میں یا دو میں
help-argument-render-marks = ملنے والے نشان رکھیں یا ہٹائیں
help-argument-render-justify = دائیں سے بائیں سطریں چوڑی خالی جگہوں اور کشیدہ سے برابر کریں
help-argument-render-cut = سطر سے لمبے پیراگراف توڑنے کے بجائے کاٹیں
help-argument-render-json = ہر سطر کے خانے JSON کی ایک سطر میں چھاپیں
help-argument-unshape-file = نقل کیے متن کی فائل (طے شدہ: معیاری ان پٹ)
help-argument-unshape-words = ٹرمینل ہر لفظ خود الٹتا ہے، جیسے kitty
help-argument-doctor-json = JSON چھاپیں
help-argument-doctor-report = ٹرمینل کے بارے میں سب معلوم باتیں چھاپیں، ذاتی کچھ نہیں، خرابی کی اطلاع کے لیے

## The page of help. In English the parser of the command line writes it.

help-usage = استعمال:
help-commands = احکام:
help-arguments = دلیلیں:
help-options = اختیارات:
help-default = [طے شدہ: { $value }]
help-possible = [ممکنہ قدریں: { $values }]
help-value = [{ $value }: { $about }]

## Wrong command lines. In English the parser of the command line has its own sentences.

usage-unknown-argument = اس حکم میں اختیار یا دلیل “{ $argument }” نہیں۔
usage-unknown-command = حکم “{ $command }” نہیں ہے۔
usage-no-command = یہاں حکم رہ گیا ہے۔
usage-value = “{ $argument }” کی قدر “{ $value }” نہیں ہو سکتی۔
usage-value-missing = “{ $argument }” کو قدر چاہیے۔
usage-value-unexpected = “{ $argument }” قدر “{ $value }” نہیں لیتا۔
usage-value-count = “{ $argument }” کی قدروں کی تعداد غلط ہے۔
usage-possible = ممکنہ قدریں: { $possible }
usage-equals = “{ $argument }” کی قدر برابر کے نشان کے بعد لکھیں۔
usage-conflict = “{ $argument }” کے ساتھ “{ $others }” نہیں آ سکتا۔
usage-twice = “{ $argument }” صرف ایک بار دیا جا سکتا ہے۔
usage-missing = اس حکم کو یہ بھی چاہیے: { $arguments }
usage-not-utf8 = ایک دلیل UTF-8 میں نہیں۔
usage-suggestion = کیا مراد “{ $suggestion }” تھی؟
usage-help = مدد: { $command }
