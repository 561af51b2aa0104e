### The interface in Hebrew: a machine-made draft. Corrections by readers of the language are welcome.
### A message that is missing here is said in English.
###
### Words: כתבה (article), מקור (source), הזנה (feed), מסנן (filter), תגית (tag), חלונית (pane)

## Commands, as the help page lists them

command-select-next = למטה
command-select-previous = למעלה
command-page-down = עמוד למטה
command-page-up = עמוד למעלה
command-half-page-down = חצי עמוד למטה
command-half-page-up = חצי עמוד למעלה
command-select-first = אל ההתחלה
command-select-last = אל הסוף
command-focus-left = אל החלונית שמשמאל
command-focus-right = אל החלונית שמימין
command-focus-next = אל החלונית הבאה
command-focus-previous = אל החלונית הקודמת
command-focus-filter = אל חלונית הסינון
command-focus-list = אל הרשימה
command-focus-reader = אל הכתבה
command-search = חיפוש תוך כדי הקלדה
command-take-spelling = חיפוש האיות המוצע
command-previous-view = חזרה לתצוגה הקודמת
command-complete = השלמת המילה בשאילתה
command-complete-back = המילה שהוצעה קודם
command-save-filter = שמירת המסנן בשם
command-show-filters = הצגה ושינוי של המסננים השמורים
command-show-settings = הצגה ושינוי של ההגדרות
command-reset-setting = החזרת ההגדרה לברירת המחדל
command-show-themes = בחירת ערכת נושא, עם תצוגה מקדימה
command-edit-filter = שינוי השאילתה של המסנן השמור
command-rename-filter = שינוי שם המסנן השמור
command-set-filter-key = קביעת המקש של המסנן השמור
command-remove-filter = הסרת המסנן השמור
command-move-filter-up = העלאת המסנן השמור
command-move-filter-down = הורדת המסנן השמור
command-same-source = רק המקור הזה
command-same-tag = רק התגית הזאת
command-same-author = רק הכותב הזה
command-same-day = רק היום הזה
command-same-word = חיפוש מילה מהכותרת
command-not-source = בלי המקור הזה
command-not-tag = בלי התגית הזאת
command-open = פתיחת הכתבה או החלת המסנן
command-back = חזרה
command-quit = יציאה
command-palette = מציאת פקודה, מסנן, תגית או מקור בכמה אותיות
command-help = הצגת המקשים
command-suspend = השהיית התוכנית
command-redraw = ציור מחדש של המסך
command-page-or-next-unread = העמוד הבא בכתבה, ואחר כך הכתבה הבאה שלא נקראה
command-next-unread = הכתבה הבאה שלא נקראה
command-previous-unread = הכתבה הקודמת שלא נקראה
command-next-article = פתיחת הכתבה הבאה ברשימה
command-previous-article = פתיחת הכתבה הקודמת ברשימה
command-toggle-read = סימון כנקרא או כלא נקרא
command-toggle-star = הוספה או הסרה של כוכב
command-toggle-later = שמירה לקריאה אחר כך, או ביטולה
command-mark-view-read = סימון כל הרשימה כנקראה
command-undo = ביטול השינוי האחרון
command-redo = ביצוע חוזר של השינוי שבוטל
command-mark-above-read = סימון כל מה שלמעלה כנקרא
command-mark-range = בחירת הכתבות מכאן ועד לאן שתגיעו
command-mark-row = בחירת הכתבה הזאת או ביטול הבחירה
command-mark-found = בחירת כל הכתבות ברשימה
command-hide-articles = הסתרת הכתבה
command-tag-articles = הוספה או הסרה של תגיות
command-repeat-tags = חזרה על שינוי התגיות האחרון
command-repeat-change = חזרה על השינוי האחרון בכתבות
command-toggle-choice = הוספה או הסרה של התגית שנבחרה
command-rename-tag = שינוי שם התגית שנבחרה, או מיזוגה באחרת
command-delete-tag = הסרת התגית שנבחרה מכל הכתבות
command-color-tag = הצבע הבא של התגית שנבחרה
command-export-articles = כתיבת הכתבה לקובץ
command-next-order = מיון הרשימה בסדר אחר
command-next-grouping = קיבוץ הרשימה לפי יום או מקור
command-hide-read = הסתרה או הצגה של כתבות שנקראו
command-clear-filter = ניקוי המסנן
command-remove-chip = הסרת תנאי מהמסנן לפי מספרו
command-jump-to-tag = סינון לפי תגית, בכמה אותיות
command-jump-to-source = סינון לפי מקור, בכמה אותיות
command-cycle-row = חלונית הסינון: לדרוש את השורה, להוציא אותה, או לא זה ולא זה
command-require-row = חלונית הסינון: לדרוש את השורה
command-exclude-row = חלונית הסינון: להוציא את השורה
command-reset-row = חלונית הסינון: לא לדרוש ולא להוציא
command-toggle-every-tag = חלונית הסינון: כל התגיות שנבחרו, או אחת מהן
command-fold = חלונית הסינון: קיפול או פתיחה של תיקייה או קבוצה
command-fold-group = חלונית הסינון: קיפול או פתיחה של הקבוצה
command-narrow-rows = חלונית הסינון: צמצום השורות בכמה אותיות
command-toggle-empty-rows = חלונית הסינון: הסתרה או הצגה של שורות ריקות
command-refresh-source = רענון המקור הזה
command-refresh-all = רענון כל המקורות
command-cancel-refresh = עצירת הרענון
command-show-sources = הצגת המקורות ושגיאותיהם
command-show-problems = הצגת שגיאות התצורה
command-add-feed = הוספת הזנה
command-add-folder = הוספת תיקיית כתבות
command-import-opml = ייבוא קובץ OPML
command-show-catalogue = בחירת הזנות מהקטלוג
command-open-link = פתיחת הקישור של הכתבה
command-copy-link = העתקת הקישור של הכתבה
command-show-code = הצגת הכתובת כקוד QR, או שוב כטקסט
command-show-links = הצגת הקישורים בכתבה
command-show-enclosures = הצגת הקבצים המצורפים, לניגון ולהורדה
command-download = הורדת הקובץ המצורף
command-cancel-download = עצירת ההורדה
command-toggle-transcript = הצגת תמליל ההקלטה, או שוב את הכתבה
command-search-word = חיפוש המילה שמתחת לסמן
command-follow-link = בחירת קישור נראה לפי אותיותיו
command-edit-note = כתיבת הערה על הכתבה
command-find-in-article = חיפוש בכתבה
command-next-hit = המופע הבא בכתבה
command-previous-hit = המופע הקודם בכתבה
command-show-contents = הצגת כותרות המשנה בכתבה
command-next-heading = כותרת המשנה הבאה
command-previous-heading = כותרת המשנה הקודמת
command-place-caret = הצבת סמן בטקסט, לבחירה ולהעתקה
command-caret-left = הסמן שמאלה
command-caret-right = הסמן ימינה
command-next-word = המילה הבאה
command-previous-word = המילה הקודמת
command-next-sentence = המשפט הבא
command-previous-sentence = המשפט הקודם
command-next-paragraph = הפסקה הבאה
command-previous-paragraph = הפסקה הקודמת
command-line-start = תחילת השורה
command-line-end = סוף השורה
command-select-text = התחלת בחירה, או ביטולה
command-grow-selection = הרחבת הבחירה: מילה, משפט, פסקה, כתבה
command-shrink-selection = צמצום הבחירה
command-copy-text = העתקת הטקסט שנבחר, או המשפט
command-pipe-text = העברת הכתבה או הבחירה לפקודה
command-save-text = שמירת הכתבה או הבחירה בקובץ
command-open-in-pager = פתיחת הכתבה ב־$PAGER
command-open-in-editor = פתיחת עותק של הכתבה ב־$EDITOR
command-open-in-text-browser = פתיחת הכתבה ב־lynx או ב־w3m
command-quote-text = העתקה כציטוט עם המקור
command-highlight-text = סימון הטקסט בהדגשה, או ביטולו
command-next-highlight = הקטע המודגש הבא
command-previous-highlight = הקטע המודגש הקודם
command-show-highlights = הצגת הקטעים המודגשים
command-show-picture = הצגת התמונה הנראית לבדה
command-next-picture = התמונה הבאה בכתבה
command-previous-picture = התמונה הקודמת בכתבה
command-toggle-full-text = הבאת הטקסט המלא מדף הכתבה, או חזרה לטקסט ההזנה
command-toggle-zen = הצגת הכתבה בלבד
command-toggle-furniture = הצגה או הסתרה של תוספות הדף
command-toggle-notes = פתיחה או סגירה של הערות ופרטים נראים
command-toggle-marks = ניקוד ערבי: הכול, כלום, או רק מה שמבחין בין מילים
command-toggle-spacing = שורה ריקה בין השורות, או בלעדיה
command-toggle-indent = הזחת פסקאות, או שורה ריקה ביניהן
command-toggle-justify = יישור השורות לשני הצדדים, או לא
command-wider-text = טקסט רחב יותר
command-narrower-text = טקסט צר יותר
command-wider-margin = שוליים רחבים יותר
command-narrower-margin = שוליים צרים יותר
command-toggle-reading-time = הצגה או הסתרה של זמן הקריאה
command-toggle-auto-advance = מעבר לכתבה הבאה שלא נקראה אחרי הסוף, או לא
command-turn-pages = קריאה בלי ידיים: הדפים מתהפכים בקצב הקריאה
command-widen-pane = הרחבת החלונית הזאת
command-narrow-pane = הצרת החלונית הזאת
pane-as-wide-as-it-gets = הגבול אינו זז יותר.
command-calibrate = בחירת מצב ימין לשמאל במסוף הזה

## Fetching over HTTP

fetch-resolve = { $host } לא נמצא; בדקו את הכתובת ואת החיבור.
fetch-refused = { $host } סירב לחיבור; נסו שוב מאוחר יותר.
fetch-unreachable = אי אפשר להגיע אל { $host } ({ $reason }); בדקו את החיבור.
fetch-status = { $url } ענה בקוד { $status }.
fetch-status-forbidden = { $url } אינו מרשה גישה (קוד { $status }); אולי דרושה סיסמה או דרוש דפדפן.
fetch-status-not-found = אין דבר ב־{ $url } (קוד { $status }); בדקו את הכתובת.
fetch-status-too-many = { $url } קיבל יותר מדי בקשות (קוד { $status }); רעננו פחות.
fetch-status-server = השרת של { $url } דיווח על שגיאה (קוד { $status }); נסו שוב מאוחר יותר.
fetch-gone = { $url } נעלם לתמיד; הסירו את המקור או מצאו את כתובתו החדשה.
fetch-cancelled = הרענון נעצר.

## Files

file-not-found = { $path } אינו קיים; בדקו את הנתיב בתצורה.
file-denied = אין ל־Sahifa הרשאה לקרוא את { $path }; שנו את ההרשאות.
file-nothing-matched = אין קובץ שמתאים ל־{ $pattern }; בדקו את הנתיב בתצורה.
file-unreadable = אי אפשר לקרוא את { $path }: { $reason }.
query-field = עמודה { $column }: “{ $found }” אינו שדה; כתבו tag, source, folder, title, author, text, url, lang, is, has, saved, newer, older, date, sort או limit, או שימו מילים עם נקודתיים במירכאות.
query-field-suggestion = עמודה { $column }: “{ $found }” אינו שדה; האם התכוונתם ל“{ $suggestion }:”?
query-value = עמודה { $column }: כתבו ערך מיד אחרי “{ $found }”.
query-state = עמודה { $column }: “{ $found }” אינו מצב; כתבו unread, read, starred, new, later, tagged או local.
query-state-suggestion = עמודה { $column }: “{ $found }” אינו מצב; האם התכוונתם ל“{ $suggestion }”?
query-duration = עמודה { $column }: “{ $found }” אינו משך; כתבו למשל 12h, ‏7d או 2w.
query-date = עמודה { $column }: “{ $found }” אינו תאריך; כתבו למשל today, week, ‏2021, ‏2021-02 או 2021-02-17..2021-03.
query-order = עמודה { $column }: “{ $found }” אינו סדר מיון; כתבו date, ‎-date, source, title או unread.
query-order-suggestion = עמודה { $column }: “{ $found }” אינו סדר מיון; האם התכוונתם ל“{ $suggestion }”?
query-number = עמודה { $column }: “{ $found }” אינו מספר.
query-condition = עמודה { $column }: חסר כאן תנאי.
query-part = עמודה { $column }: “{ $found }” אינו חלק של כתבה; כתבו image, enclosure או fulltext.
query-part-suggestion = עמודה { $column }: “{ $found }” אינו חלק של כתבה; האם התכוונתם ל“{ $suggestion }”?
query-saved = אין מסנן שמור “{ $name }”.
query-saved-suggestion = אין מסנן שמור “{ $name }”; האם התכוונתם ל“{ $suggestion }”?
query-quote = עמודה { $column }: סגרו את המירכאות.
query-close = עמודה { $column }: סגרו את הסוגריים.
query-open = עמודה { $column }: הסוגר אינו סוגר דבר; הסירו אותו או פתחו סוגר לפניו.
query-less = עמודה { $column }: המסנן ארוך או מקונן מדי; קצרו אותו.
store-busy = תוכנית אחרת משתמשת במסד הנתונים { $path }; סגרו אותה ונסו שוב.
store-full = הדיסק של { $path } מלא; פנו מקום ונסו שוב.
marks-wait = הסימון האחרון עוד לא נשמר. { $reason } ‏Sahifa תמשיך לנסות עד הסיום.
marks-caught-up = { $count ->
    [one] הסימון שהמתין נשמר.
   *[other] { $count } הסימונים שהמתינו נשמרו.
}

## Refreshing

refresh-waits = רענון אחר פועל; הנוכחי יתחיל כשיסתיים.

## Reasons given by the system

io-not-found = הוא אינו קיים
io-permission = אין לכם הרשאה
io-full = הדיסק מלא
io-read-only = הדיסק לקריאה בלבד
io-directory = זו תיקייה
io-not-directory = חלק מהנתיב אינו תיקייה
io-exists = הוא כבר קיים
io-other = { $detail }

## Panes

pane-filter = סינון
pane-list = כתבות
pane-list-position = כתבות { $at }/{ $count }
pane-list-unread = כתבות, בלי שנקראו
pane-list-position-unread = כתבות { $at }/{ $count }, בלי שנקראו
pane-reader = קריאה
pane-reader-hits = קריאה { $percent }% · { $count } מופעים
pane-reader-hit = קריאה { $percent }% · { $at }/{ $count }
pane-reader-position = קריאה { $percent }%
filter-all = הכול
filter-unread = לא נקראו
filter-unread-of = { $unread }/{ $count }
filter-read = נקראו
filter-starred = מסומנים בכוכב
filter-later = לקריאה אחר כך
filter-new = חדשים
filter-local = מקומיים
filter-today = היום
filter-yesterday = אתמול
filter-week = 7 הימים האחרונים
filter-month = 30 הימים האחרונים
filter-year = 365 הימים האחרונים
filter-earlier = מוקדם יותר
filter-has-image = תמונה
filter-has-enclosure = קובץ מצורף
filter-has-fulltext = טקסט מלא
filter-has-note = הערה
filter-has-highlight = הדגשה
filter-source = מקור
filter-group-state = מצב
filter-group-saved = מסננים שמורים
filter-group-sources = מקורות
filter-group-tags = תגיות
filter-group-tags-every = תגיות (כל אלה שנבחרו)
filter-group-date = תאריך
filter-group-language = שפה
filter-group-author = כותב
filter-group-has = תוכן
tags-every = לכתבות צריכות להיות כל התגיות שנבחרו.
tags-any = לכתבות צריכה להיות אחת מהתגיות שנבחרו.
empty-rows-hidden = שורות בלי כתבות מוסתרות.
empty-rows-shown = שורות בלי כתבות מוצגות.

## Chips: the active filter above the list

chip-or = או
chip-not = לא { $name }
chip-order-newest = מהחדש לישן
chip-order-oldest = מהישן לחדש
chip-order-source = לפי מקור
chip-order-title = לפי כותרת
chip-order-unread = קודם מה שלא נקרא
chip-limit = { $count ->
    [one] כתבה אחת לכל היותר
   *[other] { $count } כתבות לכל היותר
}
remove-which-chip = הקישו את מספר התנאי להסרה, מ־1 עד { $count }.
no-such-chip = אין במסנן תנאי { $number }; הקישו { $key } ואחד המספרים שמעל הרשימה.
filter-is-empty = אין סינון; { $key } מחפש, { $pane } עובר לחלונית הסינון.

## Going to a tag or a source by a few letters

overlay-jump-tag = סינון לפי תגית
overlay-jump-source = סינון לפי מקור
overlay-palette = כל הפקודות, המסננים, התגיות והמקורות
palette-filter = מסנן
palette-tag = תגית
palette-source = מקור
palette-none = אין דבר עם האותיות האלה.
hint-palette = { $run } ביצוע או סינון · { $add } הוספה למסנן · { $back } חזרה
key-unbound = אין פקודה על { $key }. { $help } מציג את המקשים.
jump-none = אין שם עם האותיות האלה.
hint-jump = { $open } סינון · { $add } הוספה למסנן · { $back } חזרה
hint-overlay = { $back } חזרה
hint-overlay-choice = { $open } בחירה · { $back } חזרה
hint-link-list = { $open } פתיחה · { $copy } העתקה · { $back } חזרה
hint-narrow = { $keep } אל השורות · { $back } כל השורות

## Languages, by name

language-am = אמהרית
language-ar = ערבית
language-az = אזרית
language-bn = בנגלית
language-ckb = כורדית סוראנית
language-de = גרמנית
language-el = יוונית
language-en = אנגלית
language-es = ספרדית
language-fa = פרסית
language-fr = צרפתית
language-he = עברית
language-hi = הינדי
language-id = אינדונזית
language-it = איטלקית
language-ja = יפנית
language-ko = קוריאנית
language-ku = כורדית
language-ms = מלאית
language-nl = הולנדית
language-pl = פולנית
language-ps = פשטו
language-pt = פורטוגלית
language-ru = רוסית
language-sd = סינדהית
language-so = סומלית
language-sv = שוודית
language-sw = סווהילי
language-tr = טורקית
language-ug = אויגורית
language-uk = אוקראינית
language-ur = אורדו
language-zh = סינית
list-untitled = (ללא כותרת)
list-empty = עדיין אין כתבות; { $refresh } מרענן את המקורות, { $setup } מציג את הצעדים הראשונים.
list-all-read = { $count ->
    [one] הכתבה היחידה כאן נקראה והוסתרה; { $key } מציג אותה.
   *[other] כל { $count } הכתבות כאן נקראו והוסתרו; { $key } מציג אותן.
}
list-empty-filtered = אין כתבה שמתאימה למסנן; { $key } מנקה אותו.
list-empty-spelling = לא נמצא דבר עבור “{ $typed }”; האם התכוונתם ל“{ $word }” ({ $count })? הקישו { $key } כדי לחפש.
list-nothing-selected = אין כתבה לפתיחה.
reader-nothing = פתחו כתבה עם { $key }.
enclosure = קובץ מצורף:
enclosure-with = קובץ מצורף ({ $details }):
enclosure-type = { $type }
enclosure-and = { $first }, { $second }
enclosure-audio = שמע
enclosure-video = וידאו
enclosure-picture = תמונה
enclosure-document = מסמך
enclosure-archive = ארכיון
enclosure-file = קובץ
enclosure-season = עונה { $season }
enclosure-episode = פרק { $episode }
enclosure-season-episode = עונה { $season }, פרק { $episode }
reader-enclosures = { $first } ועוד { $count }
reader-enclosures-key = { $what } · { $key } לרשימה
download-waiting = ממתין
download-running = { $percent }% ({ $received } מתוך { $total })
download-running-unknown = עד כה { $received }
download-partial = נקטע אחרי { $received }
download-done = הורד
duration-minutes = { $minutes }:{ $tens }{ $ones }
duration-hours = { $hours }:{ $minute-tens }{ $minute-ones }:{ $tens }{ $ones }
size-bytes = { $count ->
    [one] בית אחד
   *[other] { $count } בתים
}
size-kilobytes = { $count } ק״ב
size-kilobytes-tenths = { $count }.{ $tenths } ק״ב
size-megabytes = { $count } מ״ב
size-megabytes-tenths = { $count }.{ $tenths } מ״ב
size-gigabytes = { $count } ג״ב
size-gigabytes-tenths = { $count }.{ $tenths } ג״ב
reader-hidden = { $count ->
    [one] קטע אחד של תוספות הדף מוסתר
   *[other] { $count } קטעים של תוספות הדף מוסתרים
}; { $key } מציג.
reader-hidden-shown = { $count ->
    [one] קטע אחד של תוספות הדף מוצג
   *[other] { $count } קטעים של תוספות הדף מוצגים
}; { $key } מסתיר.
reader-image = [תמונה]
picture-title = תמונה { $at } מתוך { $count }
picture-loading = התמונה בדרך …
picture-too-large = התמונה, { $width } × { $height } פיקסלים, גדולה מכדי להציגה.
picture-too-heavy = התמונה דורשת יותר מדי זיכרון.
picture-svg = התמונה היא שרטוט (SVG), שאינו מוצג כאן.
picture-unknown = הקובץ אינו תמונה בתבנית שמוצגת כאן (PNG, JPEG, GIF, WebP).
picture-broken = התמונה פגומה: { $reason }
picture-no-address = לתמונה אין כתובת ברשת.
pictures-off = התמונות כבויות: reader.images הוא “off”.
pictures-need-colours = תמונות דורשות מסוף עם 256 צבעים וערכת נושא צבעונית.
article-without-pictures = אין תמונות בכתבה.
no-more-pictures = אין עוד תמונות.
hint-picture = { $next } הבאה · { $previous } הקודמת · { $open } פתיחה · { $back } חזרה
reader-image-alt = [תמונה: { $alt }]
reader-details = פרטים
reader-no-notes = אין הערות או פרטים באזור הנראה.
reader-embed = { $kind } · { $site }
reader-embed-titled = { $kind } · { $site }: { $title }
media-post = פוסט
media-video = וידאו
media-audio = שמע
media-page = דף
date-none = ללא תאריך
date-not-stated = { $date } (המקור אינו מציין תאריך)
date-updated = { $date }, עודכן { $updated }
about-article = { $source } · { $date }
about-article-by = { $source } · { $date } · { $authors }
about-with-time = { $about } · { $time }
reading-time = { $minutes ->
    [one] דקת קריאה
   *[other] { $minutes } דקות קריאה
}
no-article-after = זו הכתבה האחרונה ברשימה.
no-article-before = זו הכתבה הראשונה ברשימה.
marks-all = כל סימני הניקוד מוצגים.
marks-needed = מוצגים רק סימני הניקוד שמבחינים בין מילים.
marks-none = סימני הניקוד מוסתרים.
lines-spaced = שורה ריקה מפרידה בין השורות.
lines-close = השורות צפופות.
paragraphs-indent = הפסקאות מוזחות.
paragraphs-blank = שורה ריקה מפרידה בין הפסקאות.
lines-justified = השורות בערבית מיושרות לשני הצדדים.
lines-ragged = השורות אינן מיושרות לשני הצדדים.
margin-of = { $count ->
    [one] עמודה אחת נשארת פנויה
   *[other] { $count } עמודות נשארות פנויות
} בכל צד.
reading-time-shown = זמן הקריאה מוצג מתחת לכותרת.
reading-time-hidden = זמן הקריאה אינו מוצג.
auto-advance-on = דפדוף אחרי הסוף מוביל לכתבה הבאה שלא נקראה.
auto-advance-off = דפדוף אחרי הסוף נשאר בסוף.
status-turning = הדפים מתהפכים מעצמם, { $speed } מילים בדקה; כל מקש משהה.
turning-paused = מושהה; { $key } ממשיך.
turning-ended = זה סוף הכתבה.

## The bottom line

status-hints-unread = כתבות שנקראו מוסתרות, { $show } מציג אותן · { $help } עזרה · { $refresh } רענון · { $quit } יציאה
status-list = { $open } פתיחה · { $read } נקרא · { $search } חיפוש · { $refresh } רענון · { $help } עזרה
status-list-empty = { $clear } ניקוי הסינון · { $search } חיפוש · { $refresh } רענון · { $help } עזרה
status-filter = { $choose } בחירה · { $narrow } צמצום · { $clear } ניקוי · { $help } עזרה
status-reader = { $page } העמוד הבא · { $find } חיפוש · { $link } קישורים · { $back } חזרה · { $help } עזרה
status-unread = { $count ->
    [one] אחת שלא נקראה
   *[other] { $count } שלא נקראו
}
status-state = { $unread } · רוענן { $when }
status-refreshing-waits = { $progress } · ממתין ל{ $source }
status-query = { $keep } שמירה · { $back } כמו שהיה · { $complete } השלמה · { $older } { $newer } שאילתות קודמות
status-welcome = { $feed } הוספת הזנה · { $catalogue } קטלוג · { $opml } ייבוא OPML · { $help } עזרה
status-fetching-page = מביא את { $url } … · { $back } ויתור
status-downloading = מוריד את { $name }: { $state }
status-downloading-more = { $first } ועוד { $count }
status-refreshing = רענון { $finished } מתוך { $total } מקורות, { $new ->
    [one] כתבה חדשה אחת
   *[other] { $new } כתבות חדשות
}
refreshed = { $new ->
    [0] אין חדש.
    [one] כתבה חדשה אחת.
   *[other] { $new } כתבות חדשות.
}
refresh-stopped = הרענון נעצר. { $new ->
    [0] אין חדש.
    [one] כתבה חדשה אחת.
   *[other] { $new } כתבות חדשות.
}
refreshed-left-out = { $name }: { $problem }
refreshed-with-errors = { $failed ->
    [one] מקור אחד נכשל
   *[other] { $failed } מקורות נכשלו
}; { $key } מציג מדוע. { $new ->
    [0] אין חדש.
    [one] כתבה חדשה אחת.
   *[other] { $new } כתבות חדשות.
}
configuration-problems = { $count ->
    [one] שגיאה אחת
   *[other] { $count } שגיאות
} בתצורה; { $key } מציג.
configuration-applied = התצורה ששונתה בתוקף.
key-count = מספר: { $count }
no-change-to-repeat = עוד לא נעשה שינוי בכתבות שאפשר לחזור עליו.
no-such-saved-filter = אין מסנן שמור { $number }.
no-such-link = אין בכתבה קישור { $number }.
macro-links = נפתחו { $max } קישורים, הגבול למקש אחד.
configuration-warnings = { $count ->
    [one] כדאי לבדוק מקש אחד בתצורה
   *[other] כדאי לבדוק { $count } מקשים בתצורה
}; { $key } מציג.
configuration-refused = בתצורה ששונתה { $count ->
    [one] שגיאה אחת
   *[other] { $count } שגיאות
} והיא אינה בתוקף; { $key } מציג.
configuration-gone = קובץ התצורה { $file } נעלם; ההגדרות נשארות בתוקף עד היציאה.
marked-read = { $count ->
    [0] הכול כאן כבר נקרא.
    [one] כתבה אחת סומנה כנקראה; { $key } מבטל.
   *[other] { $count } כתבות סומנו כנקראו; { $key } מבטל.
}
undone = בוטל: { $what }.
redone = בוצע שוב: { $what }.
undone-partly = בוטל: { $what }; { $gone ->
    [one] כתבה אחת נמחקה
   *[other] { $gone } כתבות נמחקו
}.
redone-partly = בוצע שוב: { $what }; { $gone ->
    [one] כתבה אחת נמחקה
   *[other] { $gone } כתבות נמחקו
}.
overlay-tags = תגיות של { $count ->
    [one] כתבה אחת
   *[other] { $count } כתבות
}
overlay-tag-rename = שם חדש לתגית { $tag }
tags-new = תגית חדשה { $tag }
tags-none = עדיין אין תגיות; הקלידו את שם הראשונה.
hint-tags = { $toggle } הוספה או הסרה · { $apply } החלה · { $rename } שינוי שם · { $delete } מחיקה · { $color } צבע · { $back } ביטול
hint-rename = { $apply } שינוי שם · { $back } ביטול
step-done = בוצע: { $what }; { $key } מבטל.
step-read = { $count ->
    [one] כתבה אחת סומנה כנקראה
   *[other] { $count } כתבות סומנו כנקראו
}
step-unread = { $count ->
    [one] כתבה אחת סומנה כלא נקראה
   *[other] { $count } כתבות סומנו כלא נקראו
}
step-starred = { $count ->
    [one] כתבה אחת סומנה בכוכב
   *[other] { $count } כתבות סומנו בכוכב
}
step-unstarred = הכוכב הוסר { $count ->
    [one] מכתבה אחת
   *[other] מ־{ $count } כתבות
}
step-later = { $count ->
    [one] כתבה אחת נשמרה
   *[other] { $count } כתבות נשמרו
} לקריאה אחר כך
step-not-later = { $count ->
    [one] כתבה אחת אינה שמורה עוד
   *[other] { $count } כתבות אינן שמורות עוד
} לקריאה אחר כך
step-hidden = { $count ->
    [one] כתבה אחת הוסתרה
   *[other] { $count } כתבות הוסתרו
}
step-shown = { $count ->
    [one] כתבה אחת מוצגת
   *[other] { $count } כתבות מוצגות
} שוב
step-tagged = { $count ->
    [one] כתבה אחת תויגה
   *[other] { $count } כתבות תויגו
} { $tags }
step-untagged = התגית { $tags } הוסרה { $count ->
    [one] מכתבה אחת
   *[other] מ־{ $count } כתבות
}
step-retagged = { $count ->
    [one] כתבה אחת תויגה
   *[other] { $count } כתבות תויגו
} { $added }, והוסר { $removed }
step-changed = { $count ->
    [one] כתבה אחת שונתה
   *[other] { $count } כתבות שונו
}
step-tag-renamed = שם התגית { $from } שונה ל־{ $to }
step-tag-merged = התגית { $from } מוזגה ב־{ $to }
step-tag-deleted = התגית { $tag } נמחקה { $count ->
    [one] מכתבה אחת
   *[other] מ־{ $count } כתבות
}
status-selected = { $count ->
    [one] כתבה אחת נבחרה
   *[other] { $count } כתבות נבחרו
}: { $read } נקרא, { $star } כוכב, { $tags } תגיות, { $open } פתיחה, { $copy } העתקת קישורים, { $hide } הסתרה, { $back } ביטול
too-many-links = { $count } קישורים הם יותר מדי לפתיחה בבת אחת; בחרו { $max } כתבות לכל היותר.
day-today = היום
day-yesterday = אתמול
hide-read-never = כתבות שנקראו מוצגות.
hide-read-left = כתבות שנקראו נעלמות ביציאה מהרשימה או ברענון; { $key } מציג אותן.
hide-read-now = כתבות שנקראו נעלמות בבחירת כתבה אחרת; { $key } מציג אותן.
grouping-none = ללא קיבוץ.
grouping-day = מקובץ לפי יום.
grouping-day-later = מקובץ לפי יום כשהרשימה ממוינת לפי תאריך ({ $key }).
grouping-source = מקובץ לפי מקור.
grouping-source-later = מקובץ לפי מקור כשהרשימה ממוינת לפי מקור ({ $key }).
order-newest = מהחדש לישן.
order-oldest = מהישן לחדש.
order-source = לפי מקור.
order-title = לפי כותרת.
order-unread = קודם מה שלא נקרא.
no-tags-to-repeat = עוד לא שונו תגיות; { $key } מוסיף או מסיר.
nothing-changed = אין מה לשנות.
nothing-to-undo = אין מה לבטל.
nothing-to-redo = אין מה לבצע שוב.
setting-kept = “{ $key }” הוא עכשיו { $value }, גם בתצורה.
setting-waits = “{ $key }” נכתב, וייכנס לתוקף כשיתוקנו שגיאות התצורה.
filter-added = “{ $name }” נשמר בתצורה.
filter-changed = ל“{ $name }” שאילתה אחרת.
filter-renamed = “{ $name }” נקרא עכשיו “{ $new }”.
filter-key-set = { $key } מחיל את “{ $name }”.
filter-key-unset = ל“{ $name }” אין עוד מקש משלו.
filter-moved = “{ $name }” הוזז.
filter-removed = “{ $name }” הוסר.
filter-nothing = הרשימה אינה מסוננת; בחרו או הקלידו קודם מסנן.
filter-refused = דבר לא שונה. { $reason }
filter-needs-name = הקלידו שם למסנן, או הקישו { $key }.
filter-needs-query = הקלידו שאילתה למסנן, או הקישו { $key }.
filter-used = השאילתה “{ $by }” משתמשת ב“{ $name }”; שנו אותה קודם.
filter-gone = אין בתצורה מסנן שמור “{ $name }”.
filter-at-end = אי אפשר להזיז עוד את “{ $name }”.
filter-row = { $name } · { $query }
filters-none = אין מסננים שמורים. בחרו או הקלידו מסנן, והקישו Ctrl-S.
no-tags-here = אין תגיות לכתבה הזאת.
no-authors-here = לא מצוין כותב לכתבה הזאת.
no-source-here = המקור של הכתבה הזאת אינו ידוע.
no-day-here = אין תאריך לכתבה הזאת.
no-words-here = אין מילים בכותרת הכתבה הזאת.
no-previous-view = אין תצוגה קודמת.
no-spelling = לא מוצע איות אחר.
no-more-unread = אין כאן עוד כתבות שלא נקראו.
article-without-link = אין קישור לכתבה הזאת.
article-without-links = אין קישורים בכתבה הזאת.
article-without-enclosures = אין קבצים מצורפים לכתבה הזאת.
download-came = { $name } הורד: { $path }
download-stopped = ההורדה של { $name } נעצרה; { $key } ברשימת הקבצים ממשיך אותה.
download-unwritten = אי אפשר לכתוב את { $path }: { $reason }
download-elsewhere = ‏Sahifa אחרת מורידה את הקובץ הזה.
player-started = מנגן: { $file }
player-missing = לא נמצא נגן (mpv, VLC, ffplay, MPlayer). ציינו נגן ב־ui.player, או פתחו את הכתובת בדפדפן.
player-remote = דרך SSH איש לא ישמע. ציינו נגן ב־ui.player, או העתיקו את הכתובת.
full-text-shown = הטקסט המלא. { $key } מציג את טקסט ההזנה.
feed-text-shown = טקסט ההזנה. { $key } מציג את הטקסט המלא.
page-came = הגיע הטקסט המלא של כתבה אחרת; פתחו אותה כדי לקרוא.
page-given-up = הדף ננטש.
open-article-first = פתחו קודם את הכתבה.
link-copied = הועתק: { $url }
source-found = הדף מציין את ההזנה הזאת: { $url }.
source-looking = מחפש הזנות בכתובת הזאת…
source-added = { $name } נוסף.
sources-added = { $count ->
    [0] לא נוסף דבר.
    [one] נוסף מקור אחד.
   *[other] נוספו { $count } מקורות.
}

## Overlays

overlay-help = מקשים
hint-keys = { $narrow } חיפוש פקודה · { $run } ביצוע · { $back } חזרה
hint-keys-typing = { $run } ביצוע · { $back } חזרה
keys-none = אין פקודה עם האותיות האלה.
keys-here-filter = בחלונית הסינון
keys-here-list = ברשימה
keys-here-reader = בכתבה
keys-here-caret = עם הסמן
keys-moving = תנועה
keys-panes = חלוניות
keys-searching = חיפוש וסינון
keys-marking = סימון
keys-reading = קריאה
keys-caret = טקסט וסמן
keys-out = אל מחוץ לחלוניות
keys-filter-pane = חלונית הסינון
keys-sources = מקורות
keys-look = מראה הטקסט
keys-program = תוכנית
keys-elsewhere = ברשימות ובשורות קלט
keys-own = מקשים עם צעדים משלהם
action-steps = { $steps }
action-mark-read = סימון כנקרא
action-mark-unread = סימון כלא נקרא
action-mark-starred = סימון בכוכב
action-mark-unstarred = הסרת הכוכב
action-mark-later = שמירה לקריאה אחר כך
action-mark-not-later = ביטול השמירה לקריאה אחר כך
action-mark-hidden = הסתרת הכתבה
action-mark-shown = הצגת הכתבה שוב
action-tag = הוספת { $tags }
action-untag = הסרת { $tags }
action-filter = הצגת { $query }
action-saved-filter = החלת מסנן { $number }
action-open-link = פתיחת קישור { $number }
overlay-sources = מקורות
overlay-problems = שגיאות בתצורה
overlay-warnings = מקשים בתצורה
overlay-catalogue = הזנות ציבוריות: { $key } מוסיף אחת
overlay-filters = מסננים שמורים: { $key } מחיל אחד
overlay-themes = ערכות נושא: { $key } שומר את הנבחרת
overlay-pick-tag = איזו תגית? { $key } לוקח אותה
overlay-pick-author = איזה כותב? { $key } לוקח אותו
overlay-pick-source = איזה מקור? { $key } לוקח אותו
overlay-pick-day = איזה יום? { $key } לוקח אותו
overlay-pick-word = איזו מילה? { $key } מחפש אותה
hint-filters = { $open } החלה · { $edit } שאילתה · { $rename } שם · { $key } מקש · { $up } { $down } הזזה · { $remove } הסרה
hint-themes = { $open } שמירה · { $back } כמו שהיה
overlay-found = הזנות בדף הזה: Enter מוסיף אחת
overlay-links = קישורים
overlay-enclosures = קבצים מצורפים
chapters = פרקים
chapters-offered = הקישו Enter כדי להביא אותם
chapters-coming = בדרך
chapters-none = אין פרקים ב־{ $url }.
transcript = תמליל
transcript-coming = התמליל בדרך.
transcript-shown = תמליל ההקלטה. { $key } מציג את הכתבה.
transcript-hidden = טקסט הכתבה. { $key } מציג את התמליל.
transcript-none = אין תמליל ב־{ $url }.
article-without-transcript = אין תמליל לכתבה הזאת.
hint-enclosures = { $play } ניגון · { $download } הורדה · { $cancel } עצירה · { $open } פתיחת הכתובת · { $copy } העתקה
overlay-calibration = איזו שורה נקראת נכון? { $key } שומר אותה
calibration-marks = אם מוצג ניקוד, יש סימן אחד, על האות האחרונה של המילה הראשונה.
calibration-none = אם אף שורה אינה נכונה, בחרו את הקרובה ביותר וצרפו את הפלט של “sahifa doctor --report” לדיווח על באג.
calibration-kept = המצב “{ $mode }” נשמר למסוף הזה ({ $terminal }).
calibration-overruled = המצב “{ $mode }” בשימוש עכשיו. בהפעלה הבאה יקבע mode תחת [rtl] או SAHIFA_RTL.
source-ok = נקרא { $age }.
source-never = עוד לא נקרא.
source-running = מתרענן עכשיו.
source-moved = עבר אל { $url }; “sahifa sources follow” כותב את הכתובת החדשה בתצורה.
source-recovered = { $age }: עובד שוב.
source-failed = { $age }: { $error }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } פעמים)
}
sources-none = לא הוגדרו מקורות; { $key } מוסיף ערוץ.
problems-none = אין שגיאות בתצורה.

## Prompts

prompt-add-feed = כתובת ההזנה:
prompt-add-folder = קובץ או תיקייה:
prompt-import-opml = קובץ OPML:
prompt-export = תיקייה עבור { $count ->
    [one] כתבה אחת
   *[other] { $count } כתבות
}:
prompt-save-filter = שם למסנן הזה:
prompt-filter-query = השאילתה של “{ $name }”:
prompt-filter-name = שם חדש ל“{ $name }”:
prompt-filter-key = המקש של “{ $name }” (ריק: ספרת מקומו):
prompt-remove-filter = להסיר את “{ $name }”? ‏Enter מסיר.
prompt-query = חיפוש:

## Command line

keys-fine = אין מקשים מתנגשים.
article-gone = הכתבה הזאת אינה שמורה עוד.
guide-name = מדריך ל־Sahifa
page-no-page = { $url } אינו דף אינטרנט.
page-no-article = לא נמצאה כתבה ב־{ $url }; אולי דרוש דפדפן.
page-paywall = { $url } מציג את הכתבה המלאה למנויים בלבד.
page-login = { $url } דורש כניסה; פתחו אותו בדפדפן, או תנו למקור את העוגיות.
page-shorter = ב־{ $url } יש פחות טקסט מבהזנה, ולכן הוא לא נלקח.
page-gone = הדף { $url } אינו קיים עוד (קוד { $status }).

## Opening links

overlay-url = כתובת ({ $key } מעתיק אותה)
link-opened = נפתח: { $url }
link-refused = זו אינה כתובת אינטרנט או דואר: Sahifa מציגה אותה ואינה פותחת אותה.
address-doubtful = שם המארח מערב כתבים או מחקה שם אחר. הביטו בו היטב לפני שתפתחו.
address-doubtful-row = מפוקפקת: { $address }
hint-address = { $copy } העתקה · { $back } חזרה
hint-address-code = { $copy } העתקה · { $code } קוד QR · { $back } חזרה
hint-address-opens = { $open } פתיחה בכל זאת · { $copy } העתקה · { $back } חזרה
code-does-not-fit = קוד QR של הכתובת אינו נכנס כאן. הגדילו את החלון או הקטינו את אותיותיו.
opener-failed = הפקודה { $command } של ui.opener לא עלתה: { $error }
exported = { $count ->
    [0] לא נכתבו כתבות.
    [one] נכתבה כתבה אחת.
   *[other] נכתבו { $count } כתבות.
}
exported-to = { $count ->
    [0] לא נכתבו כתבות ב־{ $path }.
    [one] נכתבה כתבה אחת ב־{ $path }.
   *[other] נכתבו { $count } כתבות ב־{ $path }.
}
export-failed = אי אפשר לכתוב את { $path }: { $reason }.
overlay-contents = כותרות משנה
prompt-note = הערה:
reader-note = הערה: { $note }
step-noted = ההערה שונתה
step-unnoted = ההערה הוסרה
step-highlighted = קטע הודגש
step-unhighlighted = הדגשת קטע הוסרה
overlay-highlights = קטעים מודגשים
nothing-to-highlight = אפשר להדגיש רק טקסט של כתבה.
highlight-too-long = הקטע ארוך מדי להדגשה; בחרו פחות.
highlights-too-many = בכתבה יש לכל היותר { $max } קטעים מודגשים; הסירו קודם אחד.
no-highlights = דבר לא מודגש כאן; { $caret } מציב סמן, ו־{ $key } מדגיש את מה שנבחר.
no-highlight-after = אין קטע מודגש בהמשך.
no-highlight-before = אין קטע מודגש למעלה.
prompt-find = חיפוש:
prompt-pipe-article = פקודה לכתבה (! נותן לה את המסך):
prompt-pipe-selection = פקודה לבחירה (! נותן לה את המסך):
prompt-save-article = שמירת הכתבה בשם (.txt .md .html .json):
prompt-save-selection = שמירת הבחירה בשם (.txt .md .html .json):
prompt-replace = { $path } קיים. ‏Enter מחליף אותו.
save-ending = סיימו את השם ב־.txt, .md, .html, .print.html או .json.
save-exists = { $path } קיים ולא הוחלף; שמרו שוב.
saved-to = נשמר ב־{ $path }.
command-done = { $command } הסתיים.
command-said = { $line }
command-failed = { $command } נכשל (קוד { $status }).
command-failed-saying = { $command } נכשל (קוד { $status }): { $line }
command-stopped = { $command } הופסק על ידי אות.
press-enter = הקישו Enter כדי לחזור ל־Sahifa.
command-not-run = אי אפשר להריץ את { $command }: { $reason }
viewer-missing = לא מותקן כאן lynx או w3m.
no-links-in-sight = אין קישור באזור הנראה; { $key } מציג את כל הקישורים של הכתבה.
article-without-headings = אין כותרות משנה בכתבה הזאת.
no-heading-after = אין כותרת משנה בהמשך.
no-heading-before = אין כותרת משנה למעלה.
no-sentence-after = אין משפט בהמשך.
no-sentence-before = אין משפט למעלה.
not-in-article = זה לא נמצא בכתבה.
found-in-article = { $count ->
    [one] נמצא פעם אחת
   *[other] נמצא { $count } פעמים
}; { $next } הבא, { $previous } הקודם, { $back } מסיים.
hits-from-start = אחרי הסוף; זה המופע הראשון.
hits-from-end = לפני ההתחלה; זה המופע האחרון.
nothing-lit = אין חיפוש; הקישו { $key } כדי לחפש בכתבה.
no-word-here = אין מילה מתחת לסמן.
text-copied = { $count ->
    [one] הועתקה מילה אחת
   *[other] הועתקו { $count } מילים
}.
quotation-copied = הועתק כציטוט עם המקור.
quotation-between = { ", " }
quotation = “{ $text }” — { $origin }
hint-links-open = הקלידו אותיות של קישור לפתיחה · { $open } פתיחה · { $copy } העתקה · { $show } הצגה · { $back } ביטול
hint-links-copy = הקלידו אותיות של קישור להעתקת כתובתו · { $open } פתיחה · { $copy } העתקה · { $show } הצגה · { $back } ביטול
hint-links-show = הקלידו אותיות של קישור להצגת כתובתו · { $open } פתיחה · { $copy } העתקה · { $show } הצגה · { $back } ביטול
hint-caret = { $word } מילה · { $sentence } משפט · { $select } בחירה · { $grow } עוד · { $copy } העתקה · { $quote } עם מקור · { $back } חזרה

## Settings, as the list of settings and the schema explain them. The id is `setting-`, the table, the key

settings-ui = ממשק
settings-reader = כתבות
settings-fetch = הבאה
settings-downloads = הורדות
settings-rtl = טקסט מימין לשמאל במסוף
settings-keys = מקלדת
settings-source = מקור: הזנה לפי כתובתה, או קבצים לפי נתיבם
settings-filter = מסנן שמור
settings-rule = כלל לכתבות חדשות
setting-ui-language = שפת הממשק
setting-ui-direction = כיוון החלוניות
setting-ui-digits = ספרות הממשק
setting-ui-months = שמות החודשים בתאריכים בערבית
setting-ui-theme = צבעים
setting-ui-theme-light = הצבעים של “auto” על רקע בהיר
setting-ui-theme-dark = הצבעים של “auto” על רקע כהה
setting-ui-guide = המדריך ל־Sahifa נמצא בין המקורות
setting-ui-frame = קווי החלוניות
setting-ui-rows = גובה שורה ברשימה
setting-ui-columns = עמודות הרשימה, בסדר הקריאה
setting-ui-cursor = מתי הסמן נראה
setting-ui-key-pause = זמן עד שמוצגים המקשים הבאים האפשריים
setting-ui-hyperlinks = קישורים שהמסוף פותח בעצמו
setting-ui-mouse = העכבר פועל על החלוניות
setting-ui-opener = הפקודה שפותחת קישורים
setting-ui-player = הפקודה שמנגנת הקלטות
setting-ui-empty-rows = חלונית הסינון מציגה שורות בלי כתבות
setting-ui-notify = איך כלל עם “notify” מודיע על כתבות
setting-ui-group = כותרות ברשימה
setting-ui-hide-read = מתי כתבות שנקראו נעלמות מהרשימה
setting-reader-width = השורה הארוכה ביותר בכתבה, בעמודות
setting-reader-margin = עמודות פנויות בכל צד של הטקסט, לפחות
setting-reader-spacing = שורות ריקות בין שתי שורות
setting-reader-paragraphs = מה מפריד בין שתי פסקאות
setting-reader-marks = ניקוד בטקסט ערבי
setting-reader-justify = השורות מיושרות לשני הצדדים
setting-reader-reading-time = זמן הקריאה מתחת לכותרת
setting-reader-images = תמונות בכתבות
setting-reader-auto-advance = דפדוף אחרי הסוף מוביל לכתבה הבאה שלא נקראה
setting-fetch-refresh = הזמן בין שני רענונים של מקור; “0” רק לפי דרישה
setting-fetch-concurrency = בקשות בו־זמנית
setting-fetch-per-host = בקשות בו־זמנית למארח אחד
setting-fetch-pace = הזמן הקצר ביותר בין שתי בקשות למארח אחד
setting-fetch-connect-timeout = ההמתנה הארוכה ביותר לחיבור
setting-fetch-first-byte-timeout = ההמתנה הארוכה ביותר לתחילת תשובה
setting-fetch-idle-timeout = ההפסקה הארוכה ביותר באמצע תשובה
setting-fetch-timeout = הזמן הארוך ביותר לבקשה שלמה
setting-fetch-max-body = ההזנה הגדולה ביותר, אחרי פריסה
setting-fetch-image-cache = גודל התמונות שנשמרות בדיסק; “0” לא שומר
setting-fetch-max-items = מספר הרשומות המרבי מהזנה בבת אחת
setting-fetch-full-text = דפי הכתבות החדשות מובאים אם ההזנה נותנת רק חלק
setting-fetch-user-agent = השם שבו Sahifa פונה לשרתים
setting-fetch-max-redirects = מספר ההפניות המרבי לבקשה
setting-fetch-proxy = הפרוקסי של כל הבקשות
setting-fetch-keep = הגיל שממנו נמחקות כתבות של הזנות; “0” שומר הכול
setting-fetch-keep-items = מספר הכתבות בהזנה שמעבר לו נמחקות הישנות; 0 שומר הכול
setting-downloads-folder = תיקיית ההורדות
setting-downloads-max-size = ההורדה הגדולה ביותר
setting-downloads-at-once = הורדות בו־זמנית
setting-rtl-mode = מי מסדר טקסט מימין לשמאל
setting-rtl-shaping = מי מחבר אותיות ערביות
setting-rtl-lam-alef = לאם־אלף בתא אחד או בשניים
setting-rtl-marks = סימני הניקוד שנשלחים למסוף
setting-rtl-base = כיוון פסקאות שאינן מציינות כיוון
setting-rtl-guard = מה מחזיק שורות במקומן אם המסוף הופך אותן
setting-rtl-bdsm = המסוף מתבקש לא לסדר שורות מחדש (ECMA-48, מצב 8)
setting-rtl-tmux-passthrough = בתוך tmux פונים למסוף החיצוני
setting-keys-layout = פריסה שאותיותיה פועלות גם כמקשים לטיניים
setting-keys-preset = מקשי הבסיס, מתחת לשלכם
setting-keys-counts = מקשים שמקלידים מספר, כמו 5 j
overlay-settings = הגדרות
settings-none = אין הגדרה עם האותיות האלה.
settings-changed = { $about } (ברירת מחדל: { $default })
hint-settings = { $name }: { $change } שינוי · { $default } ברירת מחדל · { $narrow } חיפוש · { $back } חזרה
hint-settings-typing = { $name }: { $change } שינוי · { $default } ברירת מחדל · { $back } חזרה
prompt-setting = { $name }:

## Lists, dates and ages

list-comma = { ", " }
list-two = { " ו" }
list-last = { " ו" }
date-full = { $day } ב{ $month } { $year }
date-long = { $weekday }, { $date }
date-with-time = { $date }, { $time }
date-short = { $day } ב{ $month }
date-short-year = { $day } ב{ $month } { $year }
date-month-1 = ינואר
date-month-2 = פברואר
date-month-3 = מרץ
date-month-4 = אפריל
date-month-5 = מאי
date-month-6 = יוני
date-month-7 = יולי
date-month-8 = אוגוסט
date-month-9 = ספטמבר
date-month-10 = אוקטובר
date-month-11 = נובמבר
date-month-12 = דצמבר
date-month-short-1 = ינו׳
date-month-short-2 = פבר׳
date-month-short-3 = מרץ
date-month-short-4 = אפר׳
date-month-short-5 = מאי
date-month-short-6 = יוני
date-month-short-7 = יולי
date-month-short-8 = אוג׳
date-month-short-9 = ספט׳
date-month-short-10 = אוק׳
date-month-short-11 = נוב׳
date-month-short-12 = דצמ׳
date-hijri-1 = מוחרם
date-hijri-2 = צפר
date-hijri-3 = רביע אל־אוול
date-hijri-4 = רביע א־ת׳אני
date-hijri-5 = ג׳ומאדא אל־אולא
date-hijri-6 = ג׳ומאדא א־ת׳אניה
date-hijri-7 = רג׳ב
date-hijri-8 = שעבאן
date-hijri-9 = רמדאן
date-hijri-10 = שוואל
date-hijri-11 = ד׳ו אל־קעדה
date-hijri-12 = ד׳ו אל־חיג׳ה
date-era-hijri = להג׳רה
date-weekday-1 = יום שני
date-weekday-2 = יום שלישי
date-weekday-3 = יום רביעי
date-weekday-4 = יום חמישי
date-weekday-5 = יום שישי
date-weekday-6 = יום שבת
date-weekday-7 = יום ראשון
age-now = עכשיו
age-minutes-short = { $count } ד׳
age-minutes-ago = { $count ->
    [one] לפני דקה
   *[other] לפני { $count } דקות
}
age-in-minutes = { $count ->
    [one] בעוד דקה
   *[other] בעוד { $count } דקות
}
age-hours-short = { $count } ש׳
age-hours-ago = { $count ->
    [one] לפני שעה
    [two] לפני שעתיים
   *[other] לפני { $count } שעות
}
age-in-hours = { $count ->
    [one] בעוד שעה
    [two] בעוד שעתיים
   *[other] בעוד { $count } שעות
}
age-days-short = { $count } י׳
age-days-ago = { $count ->
    [one] לפני יום
    [two] לפני יומיים
   *[other] לפני { $count } ימים
}
age-in-days = { $count ->
    [one] בעוד יום
    [two] בעוד יומיים
   *[other] בעוד { $count } ימים
}
age-weeks-short = { $count } שב׳
age-weeks-ago = { $count ->
    [one] לפני שבוע
    [two] לפני שבועיים
   *[other] לפני { $count } שבועות
}
age-in-weeks = { $count ->
    [one] בעוד שבוע
    [two] בעוד שבועיים
   *[other] בעוד { $count } שבועות
}
age-months-short = { $count } חו׳
age-months-ago = { $count ->
    [one] לפני חודש
    [two] לפני חודשיים
   *[other] לפני { $count } חודשים
}
age-in-months = { $count ->
    [one] בעוד חודש
    [two] בעוד חודשיים
   *[other] בעוד { $count } חודשים
}
age-years-short = { $count ->
    [one] שנה
   *[other] { $count } שנ׳
}
age-years-ago = { $count ->
    [one] לפני שנה
    [two] לפני שנתיים
   *[other] לפני { $count } שנים
}
age-in-years = { $count ->
    [one] בעוד שנה
    [two] בעוד שנתיים
   *[other] בעוד { $count } שנים
}
