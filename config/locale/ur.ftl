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

## Fetching over HTTP

fetch-resolve = { $host } نہیں ملا؛ پتا اور اپنا رابطہ دیکھیں۔
fetch-refused = { $host } نے رابطہ رد کیا؛ بعد میں پھر کوشش کریں۔
fetch-unreachable = { $host } تک رسائی نہیں ({ $reason })؛ اپنا رابطہ دیکھیں۔
fetch-status = { $url } نے کوڈ { $status } سے جواب دیا۔
fetch-status-forbidden = { $url } رسائی نہیں دیتا (کوڈ { $status })؛ شاید پاس ورڈ یا براؤزر درکار ہو۔
fetch-status-not-found = { $url } پر کچھ نہیں (کوڈ { $status })؛ پتا دیکھیں۔
fetch-status-too-many = { $url } کو بہت زیادہ درخواستیں ملیں (کوڈ { $status })؛ کم تازہ کریں۔
fetch-status-server = { $url } کے سرور نے اپنی خرابی بتائی (کوڈ { $status })؛ بعد میں پھر کوشش کریں۔
fetch-gone = { $url } ہمیشہ کے لیے ختم ہوا؛ ذریعہ ہٹائیں یا نیا پتا ڈھونڈیں۔
fetch-cancelled = تازہ کرنا روک دیا گیا۔

## Files

file-not-found = { $path } موجود نہیں؛ ترتیبات میں راستہ دیکھیں۔
file-denied = صحیفہ کو { $path } پڑھنے کی اجازت نہیں؛ اجازتیں بدلیں۔
file-nothing-matched = کوئی فائل { $pattern } سے میل نہیں کھاتی؛ ترتیبات میں راستہ دیکھیں۔
file-unreadable = { $path } نہیں پڑھا جا سکتا: { $reason }۔
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
query-saved = محفوظ فلٹر “{ $name }” نہیں ہے۔
query-saved-suggestion = محفوظ فلٹر “{ $name }” نہیں ہے؛ کیا مراد “{ $suggestion }” تھی؟
query-quote = کالم { $column }: واوین بند کریں۔
query-close = کالم { $column }: قوسین بند کریں۔
query-open = کالم { $column }: یہ قوس کچھ بند نہیں کرتا؛ ہٹائیں یا پہلے ایک کھولیں۔
query-less = کالم { $column }: فلٹر بہت لمبا یا بہت تہہ دار ہے؛ مختصر کریں۔
store-busy = کوئی اور پروگرام ڈیٹا بیس { $path } استعمال کر رہا ہے؛ اسے بند کر کے پھر کوشش کریں۔
store-full = { $path } کی ڈسک بھری ہے؛ جگہ خالی کر کے پھر کوشش کریں۔
marks-wait = آپ کا آخری نشان ابھی محفوظ نہیں ہوا۔ { $reason } صحیفہ بند ہونے تک کوشش کرتا رہے گا۔
marks-caught-up = { $count } منتظر نشان محفوظ ہو گئے۔

## Refreshing

refresh-waits = ایک اور تازہ کاری جاری ہے؛ یہ اس کے بعد شروع ہوگی۔

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
filter-group-tags-every = ٹیگ (تمام منتخب)
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
chip-limit = زیادہ سے زیادہ { $count } مضامین
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
list-empty = ابھی کوئی مضمون نہیں؛ { $refresh } ذرائع تازہ کرتا ہے، { $setup } پہلے قدم دکھاتا ہے۔
list-all-read = یہاں کے تمام { $count } مضامین پڑھے جا چکے اور پوشیدہ ہیں؛ دکھانے کے لیے { $key } دبائیں۔
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
size-bytes = { $count } بائٹ
size-kilobytes = { $count } KB
size-kilobytes-tenths = { $count }.{ $tenths } KB
size-megabytes = { $count } MB
size-megabytes-tenths = { $count }.{ $tenths } MB
size-gigabytes = { $count } GB
size-gigabytes-tenths = { $count }.{ $tenths } GB
reader-hidden = صفحے کے لوازمات کے { $count } حصے پوشیدہ ہیں؛ دکھانے کے لیے { $key } دبائیں۔
reader-hidden-shown = صفحے کے لوازمات کے { $count } حصے ظاہر ہیں؛ چھپانے کے لیے { $key } دبائیں۔
reader-image = [تصویر]
picture-title = { $count } میں سے تصویر { $at }
picture-loading = تصویر آ رہی ہے …
picture-too-large = { $width } × { $height } پکسل کی یہ تصویر دکھانے کے لیے بہت بڑی ہے۔
picture-too-heavy = یہ تصویر بہت زیادہ میموری لیتی ہے۔
picture-svg = یہ تصویر خاکہ (SVG) ہے، جو یہاں نہیں دکھایا جاتا۔
picture-unknown = فائل کسی معروف شکل (PNG، JPEG، GIF، WebP) کی تصویر نہیں۔
picture-broken = تصویر خراب ہے: { $reason }
picture-no-address = تصویر کا ویب پر کوئی پتا نہیں۔
pictures-off = تصویریں بند ہیں: reader.images کی قدر “off” ہے۔
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
margin-of = ہر طرف { $count } کالم خالی رہتے ہیں۔
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
status-unread = { $count } نہ پڑھے ہوئے
status-state = { $unread } · تازہ کیا گیا { $when }
status-refreshing-waits = { $progress } · { $source } کا انتظار
status-query = { $keep } رکھیں · { $back } جیسا تھا · { $complete } مکمل کریں · { $older } { $newer } پچھلی تلاشیں
status-welcome = { $feed } فیڈ شامل کریں · { $catalogue } کیٹلاگ · { $opml } OPML درآمد · { $help } مدد
status-fetching-page = { $url } لایا جا رہا ہے … · { $back } چھوڑ دیں
status-downloading = { $name } اتر رہا ہے: { $state }
status-downloading-more = { $first } اور { $count } مزید
status-refreshing = { $total } میں سے { $finished } ذرائع تازہ، { $new } نئے مضامین
refreshed = { $new ->
    [0] کچھ نیا نہیں۔
   *[other] { $new } نئے مضامین۔
}
refresh-stopped = تازہ کرنا روک دیا گیا۔ { $new ->
    [0] کچھ نیا نہیں۔
   *[other] { $new } نئے مضامین۔
}
refreshed-left-out = { $name }: { $problem }
refreshed-with-errors = { $failed } ذرائع ناکام رہے؛ وجہ کے لیے { $key } دبائیں۔ { $new ->
    [0] کچھ نیا نہیں۔
   *[other] { $new } نئے مضامین۔
}
configuration-problems = ترتیبات میں { $count } خرابیاں؛ دیکھنے کے لیے { $key } دبائیں۔
configuration-applied = بدلی ہوئی ترتیبات نافذ ہیں۔
key-count = تعداد: { $count }
no-change-to-repeat = ابھی مضامین میں کوئی تبدیلی نہیں جو دہرائی جا سکے۔
no-such-saved-filter = محفوظ فلٹر { $number } نہیں ہے۔
no-such-link = مضمون میں ربط { $number } نہیں۔
macro-links = { $max } روابط کھلے، ایک کلید کی یہی حد ہے۔
configuration-warnings = ترتیبات کی { $count } کلیدیں دیکھنے کی ضرورت ہے؛ دیکھنے کے لیے { $key } دبائیں۔
configuration-refused = بدلی ہوئی ترتیبات میں { $count } خرابیاں ہیں، اس لیے نافذ نہیں؛ دیکھنے کے لیے { $key } دبائیں۔
configuration-gone = ترتیبات کی فائل { $file } غائب ہے؛ بند کرنے تک وہی ترتیبات رہیں گی۔
marked-read = { $count ->
    [0] یہاں سب پہلے ہی پڑھا ہوا ہے۔
   *[other] { $count } مضامین پڑھے ہوئے نشان زد؛ واپس لینے کے لیے { $key } دبائیں۔
}
undone = واپس لیا گیا: { $what }۔
redone = دوبارہ کیا گیا: { $what }۔
undone-partly = واپس لیا گیا: { $what }؛ { $gone } مضامین حذف ہو چکے ہیں۔
redone-partly = دوبارہ کیا گیا: { $what }؛ { $gone } مضامین حذف ہو چکے ہیں۔
overlay-tags = { $count } مضامین کے ٹیگ
overlay-tag-rename = ٹیگ { $tag } کا نیا نام
tags-new = نیا ٹیگ { $tag }
tags-none = ابھی کوئی ٹیگ نہیں؛ پہلے کا نام لکھیں۔
hint-tags = { $toggle } لگائیں یا ہٹائیں · { $apply } نافذ · { $rename } نام بدلیں · { $delete } حذف · { $color } رنگ · { $back } منسوخ
hint-rename = { $apply } نام بدلیں · { $back } منسوخ
step-done = ہو گیا: { $what }؛ واپس لینے کے لیے { $key } دبائیں۔
step-read = { $count } مضامین پڑھے ہوئے نشان زد
step-unread = { $count } مضامین نہ پڑھے ہوئے نشان زد
step-starred = { $count } مضامین پر ستارہ لگا
step-unstarred = { $count } مضامین سے ستارہ ہٹا
step-later = { $count } مضامین بعد کے لیے رکھے گئے
step-not-later = { $count } مضامین اب بعد کے لیے نہیں
step-hidden = { $count } مضامین چھپائے گئے
step-shown = { $count } مضامین پھر دکھائے گئے
step-tagged = { $count } مضامین پر ٹیگ { $tags } لگا
step-untagged = { $count } مضامین سے ٹیگ { $tags } ہٹا
step-retagged = { $count } مضامین پر ٹیگ { $added } لگا اور { $removed } ہٹا
step-changed = { $count } مضامین بدلے
step-tag-renamed = ٹیگ { $from } کا نام { $to } ہوا
step-tag-merged = ٹیگ { $from } کو { $to } میں ملایا گیا
step-tag-deleted = ٹیگ { $tag } کو { $count } مضامین سے حذف کیا گیا
status-selected = { $count } مضامین منتخب: { $read } پڑھا ہوا، { $star } ستارہ، { $tags } ٹیگ، { $open } کھولیں، { $copy } روابط نقل، { $hide } چھپائیں، { $back } چھوڑیں
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
filters-none = کوئی فلٹر محفوظ نہیں۔ چنیں یا لکھیں، پھر Ctrl-S دبائیں۔
no-tags-here = اس مضمون پر کوئی ٹیگ نہیں۔
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
download-unwritten = { $path } نہیں لکھا جا سکتا: { $reason }
download-elsewhere = ایک اور صحیفہ یہ منسلکہ اتار رہا ہے۔
player-started = چل رہا ہے: { $file }
player-missing = کوئی پلیئر نہیں ملا (mpv، VLC، ffplay، MPlayer)۔ ui.player میں نام دیں یا پتا براؤزر میں کھولیں۔
player-remote = SSH پر کوئی نہیں سنے گا۔ ui.player میں پلیئر کا نام دیں یا پتا نقل کریں۔
full-text-shown = مکمل متن۔ { $key } فیڈ کا متن دکھاتا ہے۔
feed-text-shown = فیڈ کا متن۔ { $key } مکمل متن دکھاتا ہے۔
page-came = ایک اور مضمون کا مکمل متن آ گیا؛ پڑھنے کے لیے وہ کھولیں۔
page-given-up = صفحہ چھوڑ دیا گیا۔
open-article-first = پہلے مضمون کھولیں۔
link-copied = نقل ہوا: { $url }
source-found = صفحے میں یہ فیڈ ہے: { $url }۔
source-looking = اس پتے پر فیڈ ڈھونڈی جا رہی ہے…
source-added = { $name } شامل ہوا۔
sources-added = { $count ->
    [0] کچھ نیا شامل نہیں ہوا۔
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
overlay-catalogue = عام فیڈ: { $key } ایک شامل کرتا ہے
overlay-filters = محفوظ فلٹر: { $key } ایک لگاتا ہے
overlay-themes = تھیم: { $key } منتخب تھیم رکھتا ہے
overlay-pick-tag = کون سا ٹیگ؟ { $key } لیتا ہے
overlay-pick-author = کون سا مصنف؟ { $key } لیتا ہے
overlay-pick-source = کون سا ذریعہ؟ { $key } لیتا ہے
overlay-pick-day = کون سا دن؟ { $key } لیتا ہے
overlay-pick-word = کون سا لفظ؟ { $key } تلاش کرتا ہے
hint-filters = { $open } لگائیں · { $edit } تلاش · { $rename } نام · { $key } کلید · { $up } { $down } جگہ · { $remove } ہٹائیں
hint-themes = { $open } رکھیں · { $back } جیسا تھا
overlay-found = اس صفحے کی فیڈ: Enter ایک شامل کرتا ہے
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
hint-enclosures = { $play } چلائیں · { $download } اتاریں · { $cancel } روکیں · { $open } پتا کھولیں · { $copy } نقل
overlay-calibration = کون سی سطر صحیح پڑھی جاتی ہے؟ { $key } محفوظ کرتا ہے
calibration-marks = اگر اعراب دکھائے جائیں تو ایک ہے، پہلے لفظ کے آخری حرف پر۔
calibration-none = اگر کوئی سطر صحیح نہیں تو قریب ترین چنیں اور “sahifa doctor --report” کا نتیجہ خرابی کی اطلاع کے ساتھ بھیجیں۔
calibration-kept = طرز “{ $mode }” اس ٹرمینل ({ $terminal }) کے لیے محفوظ ہوئی۔
calibration-overruled = طرز “{ $mode }” اب نافذ ہے۔ اگلی بار [rtl] کا mode یا SAHIFA_RTL مقدم ہوگا۔
source-ok = { $age } پڑھا گیا۔
source-never = ابھی نہیں پڑھا گیا۔
source-running = تازہ ہو رہا ہے۔
source-moved = { $url } پر منتقل ہوا؛ “sahifa sources follow” نیا پتا ترتیبات میں لکھتا ہے۔
source-recovered = { $age }: پھر کام کر رہا ہے۔
source-failed = { $age }: { $error }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } بار)
}
sources-none = کوئی ذریعہ مقرر نہیں؛ { $key } فیڈ شامل کرتا ہے۔
problems-none = ترتیبات میں کوئی خرابی نہیں۔

## Prompts

prompt-add-feed = فیڈ کا پتا:
prompt-add-folder = فائل یا فولڈر:
prompt-import-opml = OPML فائل:
prompt-export = { $count } مضامین کے لیے فولڈر:
prompt-save-filter = اس فلٹر کا نام:
prompt-filter-query = “{ $name }” کی تلاش:
prompt-filter-name = “{ $name }” کا نیا نام:
prompt-filter-key = “{ $name }” کی کلید (خالی: اس کی جگہ کا ہندسہ):
prompt-remove-filter = “{ $name }” ہٹائیں؟ Enter ہٹاتا ہے۔
prompt-query = تلاش:

## Command line

keys-fine = کوئی کلید متصادم نہیں۔
article-gone = یہ مضمون اب محفوظ نہیں۔
guide-name = صحیفہ کی رہنما
page-no-page = { $url } ویب صفحہ نہیں۔
page-no-article = { $url } پر کوئی مضمون نہیں ملا؛ شاید براؤزر درکار ہو۔
page-paywall = { $url } پورا مضمون صرف خریداروں کو دکھاتا ہے۔
page-login = { $url } لاگ اِن مانگتا ہے؛ براؤزر میں کھولیں یا ذریعے کو کوکیز دیں۔
page-shorter = { $url } پر فیڈ سے کم متن ہے، اس لیے نہیں لیا گیا۔
page-gone = صفحہ { $url } اب نہیں ہے (کوڈ { $status })۔

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
opener-failed = ui.opener کی کمانڈ { $command } شروع نہیں ہوئی: { $error }
exported = { $count ->
    [0] کوئی مضمون نہیں لکھا گیا۔
   *[other] { $count } مضامین لکھے گئے۔
}
exported-to = { $count ->
    [0] { $path } میں کوئی مضمون نہیں لکھا گیا۔
   *[other] { $count } مضامین { $path } میں لکھے گئے۔
}
export-failed = { $path } نہیں لکھا جا سکتا: { $reason }۔
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
text-copied = { $count } لفظ نقل ہوئے۔
quotation-copied = ماخذ کے ساتھ اقتباس کے طور پر نقل ہوا۔
quotation-between = { "، " }
quotation = “{ $text }” — { $origin }
hint-links-open = کھولنے کے لیے ربط کے حروف لکھیں · { $open } کھولیں · { $copy } نقل · { $show } دکھائیں · { $back } منسوخ
hint-links-copy = پتا نقل کرنے کے لیے ربط کے حروف لکھیں · { $open } کھولیں · { $copy } نقل · { $show } دکھائیں · { $back } منسوخ
hint-links-show = پتا دیکھنے کے لیے ربط کے حروف لکھیں · { $open } کھولیں · { $copy } نقل · { $show } دکھائیں · { $back } منسوخ
hint-caret = { $word } لفظ · { $sentence } جملہ · { $select } منتخب · { $grow } مزید · { $copy } نقل · { $quote } ماخذ کے ساتھ · { $back } واپس

## Settings, as the list of settings and the schema explain them. The id is `setting-`, the table, the key

settings-ui = انٹرفیس
settings-reader = مضامین
settings-fetch = لانا
settings-downloads = ڈاؤن لوڈ
settings-rtl = ٹرمینل میں دائیں سے بائیں متن
settings-keys = کی بورڈ
settings-source = ذریعہ: پتے سے فیڈ، یا راستے سے فائلیں
settings-filter = محفوظ فلٹر
settings-rule = نئے مضامین کے لیے قاعدہ
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
setting-ui-key-pause = اگلی ممکنہ کلیدیں دکھانے تک کا وقت
setting-ui-hyperlinks = روابط جو ٹرمینل خود کھولتا ہے
setting-ui-mouse = ماؤس پینلوں پر کام کرتا ہے
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
setting-fetch-keep-items = فیڈ کے مضامین کی تعداد جس سے زیادہ پرانے حذف ہوں؛ 0 سب رکھتا ہے
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
overlay-settings = ترتیبات
settings-none = ان حروف کی کوئی ترتیب نہیں۔
settings-changed = { $about } (طے شدہ: { $default })
hint-settings = { $name }: { $change } بدلیں · { $default } طے شدہ · { $narrow } ڈھونڈیں · { $back } واپس
hint-settings-typing = { $name }: { $change } بدلیں · { $default } طے شدہ · { $back } واپس
prompt-setting = { $name }:

## Lists, dates and ages

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
