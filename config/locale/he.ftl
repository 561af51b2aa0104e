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
command-cycle-row = חלונית הסינון: לדרוש את השורה, להוציא, או אף אחד
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
command-setup = הצעדים הראשונים: רשימות של קוראים אחרים, הזנות, המסוף
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

## Configuration: errors

config-problem-at = { $file }, שורה { $line }, עמודה { $column }: { $problem }
config-problem = { $file }: { $problem }
config-unknown-key = אין בטבלה [{ $table }] מפתח “{ $key }”.
config-unknown-table = אין טבלה [{ $key }].
config-outside-table = המפתח “{ $key }” נמצא מחוץ לכל טבלה.
config-missing-key = בטבלה [[{ $table }]] חסר המפתח “{ $key }”.
config-wrong-type = “{ $key }” הוא { $found }, אבל צריך להיות { $expected }.
config-bad-value = “{ $key }” אינו יכול להיות “{ $value }”.
config-empty-text = “{ $key }” צריך להיות שורת טקסט אחת שאינה ריקה.
config-single-brackets = דרושים סוגריים כפולים סביב [{ $table }].
config-no-location = אין למקור הזה url ואין לו path.
config-url-and-path = למקור הזה יש גם url וגם path.
config-url-without-scheme = “{ $url }” אינו מתחיל ב־https://‎.
config-url-scheme = ‏Sahifa אינה יכולה להביא הזנות דרך “{ $scheme }:‎”.
config-url-malformed = “{ $url }” אינו כתובת תקינה.
config-duplicate-location = “{ $location }” כבר רשום כמקור “{ $name }”.
config-duplicate-name = למקור אחר יש השם “{ $name }”.
config-duplicate-filter = למסנן אחר יש השם “{ $name }”.
config-duplicate-filter-key = מסנן אחר משתמש במקש הזה.
config-filter-key-taken = המקש “{ $key }” כבר שייך לפקודה { $command }.
config-path-missing = “{ $path }” אינו קיים.
config-path-unreadable = אי אפשר לקרוא את “{ $path }”.
config-path-not-utf8 = “{ $path }” מוביל לתיקייה ששמה אינו UTF-8.
config-bad-pattern = “{ $pattern }” אינו תבנית תקינה.
config-bad-cookie = השם או הערך של העוגייה “{ $name }” אינו תקין.
config-bad-auth = “auth” דורש משתמש עם סיסמה אחת, או אסימון אחד.
config-bad-proxy = זה אינו פרוקסי תקין.
config-bad-header = השם או הערך של שדה הכותרת “{ $name }” אינו תקין.
config-bad-key = “{ $key }” אינו שם של מקש.
config-unknown-command = אין פקודה “{ $command }”.
config-needless-argument = הפקודה “{ $command }” אינה מקבלת ארגומנט.
config-bad-argument = הפקודה “{ $command }” דורשת ארגומנט.
config-macro-steps = המקש “{ $key }” צריך לפחות צעד אחד, ולכל היותר { $max } צעדים.
config-long-sequence = ברצף מקשים יש לכל היותר { $max } מקשים.
config-of-key = המקש “{ $key }”: { $problem }
keys-unsendable = אי אפשר להקיש “{ $keys }”: מסופים אינם שולחים { $key }.
keys-text = “{ $keys }” נכתב כטקסט במקום ש־[keys.{ $table }] חל בו.
keys-no-steps = “{ $keys }” אינו עושה דבר: מקשי [keys.{ $table }] מבצעים פקודה אחת בלי ארגומנט.
keys-no-sequence = אי אפשר להקיש “{ $keys }”: ‏[keys.{ $table }] מקבל מקשים בודדים בלבד.
keys-hide = בגלל “{ $keys }” ב־[keys.{ $table }], { $count ->
    [one] אי אפשר להקיש “{ $other }” ({ $place }).
   *[other] אי אפשר להקיש { $count } אחרים, כמו “{ $other }” ({ $place }).
}
keys-hidden = אי אפשר להקיש “{ $keys }” ב־[keys.{ $table }], שמקצה את “{ $other }” ({ $place }).
config-key-clash = “{ $keys }” ו־“{ $other }” (שורה { $line }) אינם יכולים להיות יחד ב־[keys.{ $table }].
config-uneven-layout = בשני צדי הפריסה יש { $from } ו־{ $to } תווים.
config-unknown-theme = אין ערכת נושא “{ $name }”.
config-not-utf8 = הקובץ אינו UTF-8.
config-too-large = הקובץ גדול מ־{ $max } מ״ב.
config-not-a-file = זה אינו קובץ.
config-unreadable = אי אפשר לקרוא את הקובץ: { $reason }.
config-named-missing = אין קובץ תצורה { $file }; תקנו את הנתיב שאחרי “‎--config”, או הוסיפו “config init” כדי ליצור את הקובץ.
config-watch-feed = המקור הזה הוא הזנה; אפשר לעקוב רק אחרי קבצים.
config-clean-no-source = אין מקור “{ $name }”.
config-rule-idle = הכלל הזה אינו עושה דבר.
config-rule-silent = הכלל הזה מסתיר את הכתבות או מסמן אותן כנקראו, ולכן אינו יכול להודיע עליהן.
config-notify-command = המילה הראשונה בפקודה צריכה להיות שם של תוכנית, בלי { "{" }title{ "}" } וכדומה.
config-rule-list = כלל חל על כל כתבה שמתאימה לו, ולכן אי אפשר לכתוב בו “sort:‎” או “limit:‎”.
config-list-key = אי אפשר לקבוע את “{ $key }” לרשימת הזנות שלמה.
config-list-refused = { $count ->
    [one] הזנה אחת ברשימה הזאת דולגה: { $problem }
   *[other] { $count } הזנות ברשימה הזאת דולגו. הראשונה: { $problem }
}
config-clean-sign = כלל [[clean]] דורש “start” או “pattern”, ולא את שניהם.
config-bad-regex = זה אינו ביטוי רגולרי תקין: { $detail }.
config-syntax = זה אינו TOML תקין: { $detail }.
config-syntax-duplicate = המפתח או הטבלה מופיעים פעמיים בקובץ.
config-syntax-unquoted = טקסט צריך להיות במירכאות.
config-syntax-no-value = אין ערך למפתח הזה.
config-syntax-unclosed-bracket = סוגר אחד לא נסגר.
config-syntax-unclosed-quote = מירכאות לא נסגרו.
config-syntax-no-comma = חסר פסיק.
config-syntax-key = המפתח הזה צריך להיות במירכאות.

## Configuration: kinds of values, inside the sentences above

config-type-text = טקסט
config-type-integer = מספר שלם
config-type-float = מספר עשרוני
config-type-boolean = true או false
config-type-date = תאריך או שעה
config-type-huge = מספר גדול מדי
config-type-list = רשימה
config-type-table = טבלה
config-expects-text = טקסט במירכאות
config-expects-action = פקודה במירכאות, או רשימה של פקודות
config-expects-boolean = true או false
config-expects-list = רשימה כמו ["a", "b"]
config-expects-table = טבלה
config-expects-between = מספר שלם מ־{ $min } עד { $max }
config-expects-duration = משך כמו "90s", ‏"30m", ‏"2h" או "1d"
config-expects-size = גודל כמו "512KiB" או "32MiB"
config-expects-proxy = auto, none או כתובת של פרוקסי
config-expects-color = צבע כמו "red", ‏"bright-blue", ‏"default", מספר מ־0 עד 255 או ‎"#ff8800"‎
config-expects-full-text = true, false, או טבלה עם start, remove ו־prefetch
config-expects-notify = true, false, "auto", ‏"bell", ‏"osc9", ‏"osc777", ‏"osc99", ‏"title", ‏"off" או מילים של פקודה
config-expects-player = ‏"auto", פקודה, רשימה של מילותיה, או טבלה עם command ו־screen
config-expects-other = { $detail }

## Configuration: advice

config-help-nearest = האם התכוונתם ל“{ $name }”?
config-help-valid = כתבו אחד מאלה: { $names }.
config-help-expected = כתבו { $expected }.
config-help-belongs = כתבו אותו תחת [{ $table }].
config-help-syntax = ‏Sahifa משתמשת בחלקי הקובץ שהיא יכולה לקרוא.
config-help-single-brackets = כתבו [[{ $table }]].
config-help-no-location = כתבו url = "https://…"‎ להזנה, או path = "…"‎ לקבצים.
config-help-url-and-path = השאירו אחד, וכתבו [[source]] שני בשביל האחר.
config-help-url-without-scheme = כתבו “{ $url }”.
config-help-url-scheme = כתבו כתובת שמתחילה ב־https://‎ או ב־http://‎.
config-help-duplicate-location = הסירו אחד מהשניים.
config-help-duplicate-name = תנו לו שם אחר.
config-help-empty-text = כתבו משהו, או הסירו את השורה.
config-help-path = בדקו את הנתיב ואת ההרשאות. Sahifa תנסה שוב בכל רענון.
config-help-bad-pattern = כתבו * במקום חלק משם, ו־** במקום כל מספר של תיקיות.
config-help-bad-cookie = כתבו את השם ואת הערך באותיות לטיניות, בלי רווחים, פסיקים, נקודה־פסיק או מירכאות.
config-help-bad-auth = כתבו user עם password או עם password_command = ["program", "argument"]‎; או כתבו token או token_command.
config-help-bad-proxy = כתבו "none" או כתובת כמו "socks5h://127.0.0.1:9050" או "http://proxy.example:8080".
config-help-bad-header = כתבו את השם באותיות לטיניות ובמקפים, ואת הערך בשורה אחת.
config-help-bad-key = כתבו מקשים כמו בדוגמאות האלה: j, G, ctrl-d, alt-x, shift-tab, space, page-down, f5, “g g”.
config-help-argument = כתבו כמו ב“{ $example }”.
config-help-macro = כתבו ‎"key" = ["command", "command"]‎, או "none" כדי לבטל הקצאה.
keys-help-arrives = { $key } מגיע בתור { $other }: הקצו אותו, או מקש אחר.
keys-help-unsendable = הקצו מקש אחר, כמו אות עם alt, או רצף מקשים.
keys-help-hide = אם זו הכוונה, השאירו כך; אחרת הקצו מקש אחר במקום “{ $keys }”.
keys-help-hidden = הקצו אותו גם ב־[keys.{ $table }], או בחרו מקש שאינו מתחיל כמו “{ $other }”.
config-help-key-clash = הסירו אחד: רצף מקשים אינו יכול להיות תחילתו של רצף אחר.
config-help-uneven-layout = כתבו אחרי הנקודה־פסיק אותו מספר תווים שלפניו.
config-help-encoding = כתבו שם של קידוד, כמו utf-8, windows-1256 או iso-8859-6.
config-help-language = כתבו קוד שפה, כמו ar, en או fa.
config-help-filter = מסנן דורש שם ושאילתה.
config-help-filter-key = בחרו מקש אחר.
config-help-watch-feed = הסירו את השורה. כדי לרענן את ההזנה לעתים קרובות יותר, כתבו refresh = "10m"‎.
config-help-rule = כתבו when = "…"‎ עם שאילתה, כמו במסנן.
config-help-rule-idle = הוסיפו tag = ["…"]‎, ‏mark = "read"‎, ‏star = true, ‏hide = true או notify = true.
config-help-rule-silent = הסירו את notify, או את מה שמסתיר את הכתבות או מסמן אותן כנקראו.
config-help-notify-command = כתבו למשל notify = ["notify-send", "--", "{ "{" }title{ "}" }", "{ "{" }source{ "}" }"]‎.
config-help-rule-list = הסירו את “sort:‎” ואת “limit:‎”.
config-help-list-key = תנו להזנה טבלת [[source]] משלה, שגוברת על הרשימה.
config-help-list-refused = תקנו את הרשימה, או ייבאו את הזנותיה עם “sahifa sources import FILE”.
config-help-clean-sign = כתבו start = "…"‎ למילים הראשונות בקטע, או pattern = "…"‎ לביטוי רגולרי.
config-help-regex = שימו לוכסן הפוך לפני כל סימן שהכוונה אליו עצמו: ( ) [ ] ? * + . |
config-help-not-utf8 = שמרו אותו בקידוד UTF-8. עד אז Sahifa משתמשת בברירות המחדל.

## Fetching over HTTP

fetch-invalid-url = { $url } אינו כתובת http או https; תקנו אותה בתצורה.
fetch-scheme = { $url } מתחיל ב־{ $scheme }:‎, אבל כתובת של הזנה צריכה להתחיל ב־http:‎ או ב־https:‎.
fetch-header = שדה הכותרת { $name } של המקור הזה אינו תקין; תקנו אותו בתצורה.
fetch-secret-program = אי אפשר להריץ את פקודת הסיסמה { $program }: { $reason }.
fetch-secret-failed = פקודת הסיסמה { $program } נכשלה; הריצו אותה בעצמכם כדי לראות מדוע.
fetch-secret-slow = פקודת הסיסמה { $program } לא הדפיסה דבר בתוך { $seconds ->
    [one] שנייה אחת
    [two] שתי שניות
   *[other] { $seconds } שניות
  }.
fetch-secret-empty = פקודת הסיסמה { $program } לא הדפיסה סיסמה.
fetch-proxy = אי אפשר להשתמש בפרוקסי { $proxy }; תקנו אותו בתצורה.
fetch-proxy-unreachable = אי אפשר להגיע אל הפרוקסי { $proxy }; בדקו שהוא פועל, או תקנו אותו בתצורה.
fetch-proxy-authentication = הפרוקסי { $proxy } דורש שם משתמש וסיסמה, או דחה את אלה שניתנו.
fetch-proxy-refused = הפרוקסי { $proxy } לא התחבר אל { $host }.
fetch-setup = ‏Sahifa אינה יכולה להביא דבר במחשב הזה: { $reason }.
fetch-resolve = { $host } לא נמצא; בדקו את הכתובת ואת החיבור.
fetch-refused = { $host } סירב לחיבור; נסו שוב מאוחר יותר.
fetch-unreachable = אי אפשר להגיע אל { $host } ({ $reason }); בדקו את החיבור.
fetch-tls-expired = התעודה של { $host } פגה; נסו שוב מאוחר יותר או הודיעו לבעליו.
fetch-tls-not-yet-valid = התעודה של { $host } עוד לא בתוקף; בדקו את השעון של המחשב הזה.
fetch-tls-wrong-name = התעודה של { $host } ניתנה לשם אחר; בדקו את הכתובת.
fetch-tls-unknown-issuer = התעודה של { $host } באה מרשות שהמחשב הזה אינו נותן בה אמון, או חתומה בידי עצמה.
fetch-tls-revoked = התעודה של { $host } נשללה; אל תסמכו על השרת הזה.
fetch-tls-no-authorities = אי אפשר לאמת את { $host } כי אין במחשב הזה רשויות אישורים; התקינו את החבילה ca-certificates.
fetch-tls-not-tls = { $host } אינו תומך ב־https; נסו את הכתובת עם http:‎.
fetch-tls-old-protocol = { $host } תומך רק בגרסאות של https שכבר אינן בטוחות; הודיעו לבעליו.
fetch-tls-handshake = { $host } ו־Sahifa לא הצליחו להסכים על חיבור מאובטח; נסו שוב מאוחר יותר או הודיעו לבעליו.
fetch-tls-improper = התעודה של { $host } אינה תקפה לשרת; אולי היא חתומה בידי עצמה.
fetch-timeout-connect = לא היה אפשר להגיע אל { $url } בתוך { $seconds ->
    [one] שנייה אחת
    [two] שתי שניות
   *[other] { $seconds } שניות
  }; נסו שוב מאוחר יותר.
fetch-timeout-first-byte = { $url } לא ענה בתוך { $seconds ->
    [one] שנייה אחת
    [two] שתי שניות
   *[other] { $seconds } שניות
  }; נסו שוב מאוחר יותר או הגדילו את זמן ההמתנה.
fetch-timeout-idle = { $url } לא שלח דבר במשך { $seconds ->
    [one] שנייה אחת
    [two] שתי שניות
   *[other] { $seconds } שניות
  } באמצע התשובה; נסו שוב מאוחר יותר.
fetch-timeout-whole = { $url } לא סיים בתוך { $seconds ->
    [one] שנייה אחת
    [two] שתי שניות
   *[other] { $seconds } שניות
  }; נסו שוב מאוחר יותר או הגדילו את זמן ההמתנה.
fetch-too-slow = { $url } שולח לאט מדי בזמן שמקורות אחרים ממתינים; נסו שוב מאוחר יותר.
fetch-status = { $url } ענה בקוד { $status }.
fetch-status-forbidden = { $url } אינו מרשה גישה (קוד { $status }); אולי דרושה סיסמה או דרוש דפדפן.
fetch-status-not-found = אין דבר ב־{ $url } (קוד { $status }); בדקו את הכתובת.
fetch-status-too-many = { $url } קיבל יותר מדי בקשות (קוד { $status }); רעננו פחות.
fetch-status-server = השרת של { $url } דיווח על שגיאה (קוד { $status }); נסו שוב מאוחר יותר.
fetch-status-wait = { $url } מבקש להמתין { $seconds ->
    [one] שנייה אחת
    [two] שתי שניות
   *[other] { $seconds } שניות
  } (קוד { $status }).
fetch-held = { $host } ביקש להמתין; { $seconds ->
    [one] נותרה שנייה אחת
    [two] נותרו שתי שניות
   *[other] נותרו { $seconds } שניות
  }.
fetch-gone = { $url } נעלם לתמיד; הסירו את המקור או מצאו את כתובתו החדשה.
fetch-too-large = { $url } גדול מ־{ $megabytes } מ״ב ולא נקרא.
fetch-redirect-loop = { $url } מפנה במעגל; בדקו את הכתובת.
fetch-redirect-count = { $url } מפנה יותר { $count ->
    [one] מפעם אחת
    [two] מפעמיים
   *[other] מ־{ $count } פעמים
  }; בדקו את הכתובת.
fetch-redirect-target = { $url } מפנה בלי לציין כתובת; בדקו את הכתובת.
fetch-redirect-scheme = { $url } מפנה אל { $target }, שאינו כתובת אינטרנט; בדקו את הכתובת.
fetch-redirect-private = { $url } מפנה אל { $target } שבתוך הרשת שלכם, ולכן לא נקרא. אם אתם סומכים עליו, כתבו את הכתובת הזאת בתצורה.
fetch-cut = התשובה של { $url } נקטעה אחרי { $bytes ->
    [one] בית אחד
   *[other] { $bytes } בתים
  }; נסו שוב מאוחר יותר.
fetch-encoding = התשובה של { $url } דחוסה בשיטה { $encoding }, ש־Sahifa אינה תומכת בה; הודיעו לבעליו.
fetch-protocol = התשובה של { $url } אינה HTTP תקין ({ $reason }); נסו שוב מאוחר יותר או הודיעו לבעליו.
fetch-cancelled = הרענון נעצר.

## Files

file-not-found = { $path } אינו קיים; בדקו את הנתיב בתצורה.
file-denied = אין ל־Sahifa הרשאה לקרוא את { $path }; שנו את ההרשאות.
file-not-a-file = { $path } אינו קובץ ואינו תיקייה.
file-too-large = { $path } גדול מ־{ $megabytes } מ״ב ולא נקרא.
file-nothing-matched = אין קובץ שמתאים ל־{ $pattern }; בדקו את הנתיב בתצורה.
file-pattern = { $pattern } אינו תבנית תקינה ({ $reason }); תקנו אותו בתצורה.
file-too-many = ב־{ $path } יש יותר { $count ->
    [one] מקובץ אחד
   *[other] מ־{ $count } קבצים
  }; השאר דולגו.
file-unreadable = אי אפשר לקרוא את { $path }: { $reason }.
watch-failed = אי אפשר לעקוב אחרי { $path } ({ $reason }); Sahifa קוראת אותו בכל רענון.
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
query-words = עמודה { $column }: “{ $found }” הוא ביטוי רגולרי, שיכול לעמוד רק לבדו או אחרי title:‎ ו־text:‎; כתבו מילים, או שימו אותו במירכאות כדי למצוא אותו כמו שהוא.
query-pattern = עמודה { $column }: “{ $found }” אינו ביטוי רגולרי, או דורש יותר מדי זיכרון; תקנו אותו, או שימו אותו במירכאות כדי למצוא אותו כמו שהוא.
query-saved = אין מסנן שמור “{ $name }”.
query-saved-suggestion = אין מסנן שמור “{ $name }”; האם התכוונתם ל“{ $suggestion }”?
query-saved-itself = המסנן השמור “{ $name }” משתמש בעצמו; הסירו “saved:‎” מהשאילתה שלו.
query-saved-circle = המסננים השמורים “{ $first }” ו־“{ $second }” משתמשים זה בזה; הסירו “saved:‎” מאחד מהם.
query-saved-large = המסנן השמור “{ $name }” משתמש ביותר מדי מסננים אחרים; קצרו אותו.
query-quote = עמודה { $column }: סגרו את המירכאות.
query-close = עמודה { $column }: סגרו את הסוגריים.
query-open = עמודה { $column }: הסוגר אינו סוגר דבר; הסירו אותו או פתחו סוגר לפניו.
query-less = עמודה { $column }: המסנן ארוך או מקונן מדי; קצרו אותו.
store-open = אי אפשר לפתוח את מסד הנתונים { $path }: { $reason }. בדקו את הנתיב ואת ההרשאות.
store-read-only = מסד הנתונים { $path } הוא לקריאה בלבד; הרשו כתיבה לקובץ ולתיקייתו כדי לשמור שינויים.
store-newer = גרסה חדשה יותר של Sahifa כתבה את מסד הנתונים { $path }; עדכנו את התוכנית או בחרו תיקייה אחרת עם ‎--data-dir.
store-corrupt = מסד הנתונים { $path } פגום; העבירו אותו למקום אחר והתחילו מחדש, או שימו במקומו גיבוי עם “sahifa restore”.
store-busy = תוכנית אחרת משתמשת במסד הנתונים { $path }; סגרו אותה ונסו שוב.
store-full = הדיסק של { $path } מלא; פנו מקום ונסו שוב.
store-disk = הדיסק של מסד הנתונים { $path } מדווח על שגיאה; בדקו את הדיסק ואת המקום הפנוי בו, ונסו שוב.
store-failed = מסד הנתונים { $path } דיווח על שגיאה: { $reason }. ‏“sahifa db check” בודק אותו.
status-profile = { $name } · { $state }
config-profile-name = “{ $name }” אינו שם של פרופיל; השתמשו באותיות, ספרות, “-” ו־“_”.
backup-done = מסד הנתונים וקובצי התצורה ({ $files }) נמצאים ב־{ $path }. ייתכן שיש בקובץ סיסמאות.
backup-not = { $path } אינו גיבוי של Sahifa, או שהוא פגום; דבר לא שונה.
backup-in-use = ‏Sahifa פועלת עם { $path }; צאו ממנה ואז שחזרו.
backup-terminal = גיבוי אינו טקסט למסוף; שלחו אותו לקובץ או לתוכנית.
backup-file = אי אפשר לשמור או להחזיר את { $path }: { $reason }.
restore-done = הגיבוי במקומו, { $count ->
    [one] עם כתבה אחת
   *[other] עם { $count } כתבות
}.
restore-kept = הקובץ שהיה שם קודם הוא עכשיו { $path }.
db-size = גודל מסד הנתונים { $path } הוא { $size } ק״ב, מהם { $free } ק״ב ריקים.
db-times = הכתבות הן מ־{ $oldest } עד { $newest }.
db-vacuumed = גודל מסד הנתונים עכשיו { $size } ק״ב, פחות ב־{ $free } ק״ב.
db-none = עוד אין מסד נתונים ב־{ $path }; הפקודה “sahifa refresh” יוצרת אותו.
db-holdings = מקורות: { $sources } · כתבות: { $articles } · נקראו: { $read } · מסומנות בכוכב: { $starred } · תויגו ביד: { $tags }
db-whole = מסד הנתונים { $path } שלם.
db-damaged = מסד הנתונים { $path } פגום. “sahifa db rescue” שומר את מה שאפשר לקרוא בקובץ חדש. SQLite מדווח:
db-rescued = זה נשמר ב־{ $to }. כדי להשתמש בו, העבירו את { $path } הפגום למקום אחר ותנו לקובץ החדש את שמו.
db-exists = { $path } כבר קיים; בחרו קובץ אחר עם ‎--to.
db-file = אי אפשר להעתיק את { $path }: { $reason }.
marks-wait = הסימון האחרון עוד לא נשמר. { $reason } ‏Sahifa תמשיך לנסות עד הסיום.
undo-waits = הסימונים האחרונים עוד לא נשמרו, ולכן אין מה לבטל; פנו קודם מקום בדיסק.
marks-caught-up = { $count ->
    [one] הסימון שהמתין נשמר.
   *[other] { $count } הסימונים שהמתינו נשמרו.
}
exit-nothing-kept = דבר מההפעלה הזאת לא נשמר. { $reason }
exit-downloads = { $count ->
    [one] הורדה אחת נקטעה; התחילו אותה שוב כדי להמשיך.
   *[other] { $count } הורדות נקטעו; התחילו אותן שוב כדי להמשיך.
}
exit-marks-lost = { $count ->
    [one] סימון אחד לא נשמר.
   *[other] { $count } סימונים לא נשמרו.
} { $reason }
terminal-none = הממשק של Sahifa דורש מסוף; בצינור או בסקריפט השתמשו ב“sahifa list” או ב“sahifa show”.
terminal-dumb = המסוף הזה אינו יכול להזיז את הסמן (TERM=dumb); ‏“sahifa next” מדפיס את הכתבה הבאה שלא נקראה בשורות פשוטות, ו“sahifa list” את הרשימה.
terminal-unusable = אי אפשר להשתמש במסוף ({ $reason }); נסו חלון מסוף אחר.
clipboard-too-long = הטקסט ארוך מדי ללוח של המסוף ({ $size } ק״ב מתוך { $limit } ק״ב לכל היותר); העתיקו חלק קטן יותר.

## Refreshing

refresh-busy = רענון אחר של { $path } פועל; המתינו עד שיסתיים.
refresh-waits = רענון אחר פועל; הנוכחי יתחיל כשיסתיים.
refresh-cancelled = הרענון נעצר לפני שהתחיל.
refresh-not-due = הרענון הבא יהיה בעוד { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $minutes } דקות
  }; ‏“sahifa refresh --source NAME” מרענן עכשיו.
refresh-failing = הוא נכשל { $count ->
    [one] פעם אחת
    [two] פעמיים ברציפות
   *[other] { $count } פעמים ברציפות
  }. הניסיון הבא בעוד { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $minutes } דקות
  }; ‏“sahifa refresh --source NAME” מנסה עכשיו.
refresh-lock = אי אפשר לנעול את { $path } ({ $reason }); בדקו שמותר לכתוב בתיקייה שלו.
refresh-runtime = הרענון לא הצליח להתחיל: { $reason }.
refresh-defect = באג ב־Sahifa עצר את קריאת המקור הזה; דווחו עליו עם כתובת המקור.
refresh-too-slow = קריאת המקור הזה ארכה זמן רב מדי ונעצרה.
refresh-in-file = { $path }: { $problem }
refresh-mailbox-end = { $path } גדול מ־{ $megabytes } מ״ב; נקראו רק ההודעות החדשות ביותר שבסופו.
refresh-pages = { $count ->
    [one] הגיע הטקסט המלא של כתבה אחת.
   *[other] הגיעו הטקסטים המלאים של { $count } כתבות.
}
refresh-pages-failed = { $count ->
    [one] דף אחד של כתבות לא נתן
   *[other] { $count } דפים של כתבות לא נתנו
  } טקסט מלא. { $reason }
refresh-copies = { $count ->
    [one] רשומה אחת היא העתק של אחרת
   *[other] { $count } רשומות הן העתקים של אחרות
  } בכותרת, בתאריך, בקישור ובטקסט; כל אחת מוצגת פעם אחת.

## Configuration: its files

config-no-home = אין תיקיית בית; הגדירו את HOME, או השתמשו ב־‎--config וב־‎--data-dir.
config-init-exists = { $file } כבר קיים; דבר לא נכתב.
config-init-failed = אי אפשר לכתוב את { $file }: { $reason }.
config-edit-read = אי אפשר לקרוא את { $file }: { $reason }.
config-edit-write = אי אפשר לכתוב את { $file }: { $reason }.
config-edit-broken = תקנו קודם את { $file }: { $problem }
config-edit-form = ‏Sahifa יכולה לשנות את המקורות ב־{ $file } רק כשהם טבלאות [[source]]; כתבו אותם קודם מחדש.
config-edit-changed = תוכנית אחרת משנה את { $file }; נסו שוב.
opml-unreadable = אי אפשר לקרוא את { $file }: { $reason }.
opml-too-large = { $file } גדול מכדי להיות קובץ OPML.
opml-no-feeds = אין הזנות ב־{ $file }.
opml-refused-url = שורה { $line }: “{ $name }” דולג: { $problem }
list-refused = “{ $name }” דולג: { $problem }
opml-refused-twice = הוא מופיע פעמיים בקובץ.
opml-refused-link = הוא מוביל לרשימה אחרת או לדף, ולא להזנה.
opml-refused-command = הכתובת “{ $url }” היא פקודה, ו־Sahifa אינה מריצה פקודות.
opml-refused-shell = הכתובת “{ $url }” נעשית בידי מעטפת, ו־Sahifa אינה מריצה מעטפת.
opml-refused-cut = הכתובת “{ $url }” נקטעת באמצע.
opml-refused-missing = אין לו כתובת.
opml-refused-page = יש לו כתובת של דף ולא של הזנה; “sahifa sources add { $url }” מחפש שם את ההזנה.
opml-refused-search = זה חיפוש בהזנות אחרות; כתבו לו [[filter]] בעצמכם.
opml-refused-scraped = הסוג “{ $type }” אומר שתוכנית אחרת עושה הזנה מדף.
opml-refused-type = הסוג “{ $type }” אינו סוג של הזנה.
opml-refused-text = זה רק טקסט, או תיקייה ריקה.
opml-taken-without = שורה { $line }: “{ $name }” נוסף, אבל { $problem }
opml-lost-filter = הפקודה שמסננת אותו דולגה, כי Sahifa אינה מריצה פקודות.
opml-refused-many = נקראו רק { $max } ההזנות הראשונות.

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
filter-group-tags-every = תגיות (כולן)
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
list-empty = עדיין אין כתבות; הקישו { $key } כדי לרענן.
list-without-sources = עדיין אין כתבות; הקישו { $key } לצעדים הראשונים.
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
picture-not-built = התוכנית נבנתה בלי תמונות (התכונה “pictures” של cargo).
picture-no-address = לתמונה אין כתובת ברשת.
pictures-off = התמונות כבויות; קבעו את reader.images ל“auto” כדי לראות אותן.
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
filters-none = אין מסננים שמורים. בחרו או הקלידו מסנן, והקישו { $key }.
no-tags-here = אין תגיות לכתבה הזאת; הקישו { $key } כדי להוסיף.
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
download-unwritten = אי אפשר לכתוב את { $path } ({ $reason }); פנו מקום או בחרו תיקייה אחרת תחת [downloads].
download-elsewhere = ‏Sahifa אחרת מורידה את הקובץ הזה.
download-is-page = { $url } עונה בדף ולא בהקלטה; אולי הרשת דורשת כניסה.
download-wrong-range = { $url } שולח חלק אחר של הקובץ ולא את זה שהתבקש.
player-started = מנגן: { $file }
player-missing = לא נמצא נגן (mpv, VLC, ffplay, MPlayer). ציינו נגן ב־ui.player, או פתחו את הכתובת בדפדפן.
player-remote = דרך SSH איש לא ישמע. ציינו נגן ב־ui.player, או העתיקו את הכתובת.
full-text-shown = הטקסט המלא. { $key } מציג את טקסט ההזנה.
feed-text-shown = טקסט ההזנה. { $key } מציג את הטקסט המלא.
page-came = הגיע הטקסט המלא של כתבה אחרת; פתחו אותה כדי לקרוא.
page-given-up = הדף ננטש.
open-article-first = פתחו קודם את הכתבה.
link-copied = הועתק: { $url }
source-inside = { $page } מציין את { $url } שבתוך הרשת שלכם, ולכן הוא לא נוסף. אם אתם רוצים בו, הוסיפו את הכתובת הזאת בעצמכם.
source-found = הדף מציין את ההזנה הזאת: { $url }.
source-looking = מחפש הזנות בכתובת הזאת…
sources-pick = הדף מציין כמה הזנות; בחרו אחת עם ‎--pick NUMBER.
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
keys-mouse = העכבר
mouse-click = לחיצה
mouse-click-does = בחירת שורה; פתיחת השורה שנבחרה, קישור או תגית; שינוי המסנן
mouse-wheel = גלגלת
mouse-wheel-does = גלילת מה שמתחת לעכבר
mouse-drag = גרירה
mouse-drag-does = הזזת הגבול בין שתי חלוניות
mouse-shift = shift
mouse-shift-does = בחירת טקסט, כמו בתוכניות אחרות
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
overlay-setup = צעדים ראשונים: { $key } לוקח אחד
hint-setup = { $back } אחר כך, גם עם { $again }
setup-sources = { $count ->
    [0] עוד אין לכם מקורות
    [one] יש לכם מקור אחד
   *[other] יש לכם { $count } מקורות
}
setup-list = { $count ->
    [one] ייבוא מ־{ $name }: מקור אחד
   *[other] ייבוא מ־{ $name }: { $count } מקורות
}
setup-catalogue = בחירה מהזנות ציבוריות
setup-feed = הוספת הזנה לפי כתובתה
setup-import = ייבוא רשימת הזנות אחרת
setup-keys = שימוש במקשים של { $name }
setup-language = שפת הממשק: { $name }
setup-calibrate = לראות איך ערבית נראית כאן
setup-guide = לקרוא קודם את המדריך
catalogue-group = { $name }: { $picked } מתוך { $all }
overlay-catalogue = הזנות ציבוריות: { $key } מוסיף אחת
overlay-catalogue-picked = הזנות ציבוריות: { $key } מוסיף אחת · { $sources } נבחרו ב{ $groups }
catalogue-sources = { $count ->
    [one] מקור אחד
   *[other] { $count } מקורות
}
catalogue-groups = { $count ->
    [one] קבוצה אחת
   *[other] ־{ $count } קבוצות
}
hint-catalogue = { $open } הוספת ההזנה · { $back } חזרה
hint-catalogue-group = { $open } הוספת כל ההזנות בקבוצה · { $back } חזרה
overlay-languages = Language · اللغة: { $key }
languages-direction = החלוניות לוקחות את כיוון השפה; ההגדרה “ui.direction” משנה זאת.
hint-languages = { $open } או 1–{ $last } לוקח אחת · { $back } אחר כך, גם בצעדים הראשונים
overlay-filters = מסננים שמורים: { $key } מחיל אחד
overlay-themes = ערכות נושא: { $key } שומר את הנבחרת
overlay-pick-tag = איזו תגית? { $key } לוקח אותה
overlay-pick-author = איזה כותב? { $key } לוקח אותו
overlay-pick-source = איזה מקור? { $key } לוקח אותו
overlay-pick-day = איזה יום? { $key } לוקח אותו
overlay-pick-word = איזו מילה? { $key } מחפש אותה
hint-filters = { $open } החלה · { $edit } שאילתה · { $rename } שם · { $key } מקש · { $up } { $down } הזזה · { $remove } הסרה
hint-themes = { $open } שמירה · { $back } כמו שהיה
overlay-found = הזנות בדף הזה: { $key } מוסיף אחת
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
download-no-such = אין קובץ מצורף { $number }; בכתבה יש { $count ->
    [one] אחד
   *[other] { $count }
}.
hint-enclosures = { $play } ניגון · { $download } הורדה · { $cancel } עצירה · { $open } פתיחת הכתובת · { $copy } העתקה
overlay-calibration = איזו שורה נקראת נכון? { $key } שומר אותה
calibration-advice = קראו מימין: אחרי הנקודה האותיות מחוברות, 15 בא אחרי המילה הראשונה, ואחריו מירכאות שפונות זו אל זו, שתי מילים מודגשות, GNOME, ו־25 עם סימן האחוז שלו בסוגריים שפונים זה אל זה.
calibration-marks = אם מוצג ניקוד, יש סימן אחד, על האות האחרונה של המילה הראשונה.
calibration-none = אם אף שורה אינה נכונה, בחרו את הקרובה ביותר וצרפו את הפלט של “sahifa doctor --report” לדיווח על באג.
calibration-kept = המצב “{ $mode }” נשמר למסוף הזה ({ $terminal }).
calibration-overruled = המצב “{ $mode }” בשימוש עכשיו. בהפעלה הבאה יקבע mode תחת [rtl] או SAHIFA_RTL.
terminal-setting-locale = סמלי אמוג׳י הם ריבועים כאן: ל־screen חסרה הגדרת שפה; הפעילו אותו עם LC_ALL=C.UTF-8.
terminal-setting-emacs = ‏Emacs מסדר כאן פעם נוספת טקסט מימין לשמאל; קבעו bidi-display-reordering ל־nil במאגר הזה.
terminal-setting-console = אם ערבית היא ריבועים כאן, חסרות הצורות שלה בגופן של המסוף; mode = "off"‎ תחת [rtl] נותן טקסט לוגי.
terminal-offer-console = אי אפשר לקרוא ערבית במסוף הזה אם חסרות האותיות בגופן שלו; { $key } ו“off” נותנים טקסט לוגי פשוט, כמו “sahifa next --plain”, ו־Esc אינו משנה דבר.
terminal-setting-charset = המסוף הזה אינו מקבל UTF-8, ולכן אותיות שמעבר ל־ASCII הן “?”; קבעו את LANG להגדרה ב־UTF-8 כמו C.UTF-8, או, אם הוא כן מקבל, signs = "unicode"‎ תחת [ui].
terminal-setting-shared = שני מסופים מציגים את המסך הזה ומסדרים ערבית בדרכים שונות; אחד מהם מציג אותה לא נכון.
source-ok = נקרא { $age }.
source-never = עוד לא נקרא.
source-running = מתרענן עכשיו.
source-moved = עבר אל { $url }; “sahifa sources follow” כותב את הכתובת החדשה בתצורה.
source-recovered = { $age }: עובד שוב.
source-failed = { $age }: { $error }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } פעמים)
}
sources-none = עדיין אין מקורות; הקישו { $key } ברשימה לצעדים הראשונים.
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

config-written = { $path } נכתב.
configuration-reminder = { $count ->
    [one] בתצורה עדיין יש שגיאה אחת
   *[other] בתצורה עדיין יש { $count } שגיאות
}; ‏“sahifa config check” מפרט { $count ->
    [one] אותה
   *[other] אותן
}.
unread-format = בתבנית יש “{ $piece }”, שאין לו משמעות; כתבו {"{"}unread{"}"}, {"{"}read{"}"} או {"{"}total{"}"}, ו־{"{{"} בשביל סוגר מסולסל.
unread-tooltip = { $unread ->
    [one] כתבה אחת שלא נקראה
   *[other] { $unread } כתבות שלא נקראו
} מתוך { $total }.
man-name = שם
man-synopsis = תקציר
man-description = תיאור
man-version = גרסה
man-written = { $count ->
    [one] דף אחד נמצא
   *[other] { $count } דפים נמצאים
} ב־{ $path }.
service-systemd = עבור systemd: כתבו את שני החלקים שלהלן בקבצים שהם מציינים, ואז הריצו systemctl --user enable --now sahifa.timer
service-cron = או עבור cron: הוסיפו את השורה הזאת עם crontab -e
config-set = { $key } הוא עכשיו { $value } ב־{ $file }.
config-set-unknown = אין הגדרה “{ $key }”. { $help }
config-set-refused = { $key } לא שונה: { $problem } { $help }
config-set-refused-bare = { $key } לא שונה: { $problem }
config-set-form = { $key } כתוב ב־{ $file } בצורה ש־Sahifa אינה יכולה לשנות; ערכו את הקובץ.
config-origin-default = ברירת מחדל
config-origin-key = שונה במקש
config-fine = אין שגיאות ב־{ $path }.
keys-fine = אין מקשים מתנגשים.
show-no-article = אין כתבה { $id }; ‏“sahifa list” מדפיס את המספרים.
show-full-text-of-file = רק לכתבה שמורה יש דף להביא; ציינו את מספרה.
list-more = { $count ->
    [one] כתבה אחת נוספת אינה ברשימה
   *[other] { $count } כתבות נוספות אינן ברשימה
}; הוסיפו “‎--all” כדי להציג את כולן, או “‎--limit COUNT” למספר אחר.
query-mistake = { $query }: { $reason }
refresh-no-source = אין מקור { $name }; ‏“sahifa sources list” מדפיס את השמות.
output-failed = אי אפשר לכתוב את הפלט: { $reason }.
article-gone = הכתבה הזאת אינה שמורה עוד.
guide-name = מדריך ל־Sahifa
doctor-version = Sahifa { $version }
doctor-terminal = מסוף: { $terminal }
doctor-no-terminal = אין מסוף לבדוק.
doctor-recognised = זוהה לפי: { $sign }
doctor-stranger = לא זוהה; התאים נשלחים בלי שינוי.
doctor-answers = תשובות, בתוך { $milliseconds } מ״ש: { $answers }
doctor-multiplexer = בתוך { $multiplexer }; המסוף שסביבו: { $outer }
doctor-mode = מצב: { $mode }, { $from }
doctor-mode-recognised = לפי המסוף שזוהה
doctor-mode-calibrated = כפי שנבחר בכרטיס הכיול
doctor-mode-configured = לפי התצורה
doctor-encoding = השורות נשלחות כך: { $encoding }
doctor-colors = צבעים: { $colors }
doctor-characters = תווים: כל יוניקוד
doctor-characters-console = תווים: טקסט, והקווים והסימנים שיש בגופנים של המסוף
doctor-characters-signs = תווים: טקסט; קווים וסימנים הם ASCII
doctor-characters-ascii = תווים: ASCII בלבד; אותיות אחרות הן “?”
doctor-pictures = תמונות: { $protocol }
doctor-pictures-blocks = תמונות: המסוף אינו תומך בשום פרוטוקול; הן מצוירות בחצאי משבצות
doctor-clipboard = העתקה (OSC 52): { $support }
doctor-hyperlinks = קישורים (OSC 8): { $support }
doctor-support-yes = כן
doctor-support-no = לא
doctor-support-setting = רק אם הופעל במסוף או במרבב
doctor-support-unknown = לא ידוע
doctor-width = הרוחב של { $sample }: { $measured }
doctor-width-other = הרוחב של { $sample }: { $measured }; צפוי: { $expected }
doctor-width-unknown = הרוחב של { $sample }: המסוף לא ענה
doctor-locale = הגדרת שפה: { $locale }
doctor-locale-not-utf8 = הגדרת שפה: { $locale } אינה UTF-8; קבעו את LC_ALL להגדרה ב־UTF-8 כמו C.UTF-8.
doctor-locale-none = הגדרת שפה: לא נקבעה; קבעו את LC_ALL להגדרה ב־UTF-8 כמו C.UTF-8.
doctor-database = מסד נתונים: { $path }, שלם, { $articles ->
    [one] כתבה אחת
   *[other] { $articles } כתבות
}, { $size } ק״ב
doctor-database-none = מסד נתונים: { $path }, עוד לא נוצר
doctor-database-bad = מסד נתונים: { $path }: { $reason }
doctor-configuration = תצורה: { $path }, ללא שגיאות
doctor-configuration-none = תצורה: { $path }, עוד לא נוצרה
doctor-configuration-bad = תצורה: { $path }, { $count ->
    [one] שגיאה אחת
   *[other] { $count } שגיאות
}; ‏“sahifa config check” מפרט אותן.
doctor-font = גופן: אלה צריכות להיות אותיות ולא ריבועים. אם הן ריבועים, בחרו גופן עם צורות ההצגה של הערבית, כמו DejaVu Sans Mono, או קבעו shaping = "letters"‎ תחת [rtl].
doctor-question = איזו שורה נקראת נכון? הקלידו את מספרה והקישו Enter, או הקישו Enter לבדו כדי לא לשנות דבר:
parse-charset-misdeclared = ההזנה מצהירה על הקידוד { $stated } אבל משתמשת ב־{ $used }; היא נקראה כ־{ $used }.
parse-charset-guessed = ההזנה אינה מצהירה על קידוד; היא נקראה כ־{ $used }. אם הטקסט נראה שגוי, קבעו encoding למקור הזה.
parse-charset-mixed = ההזנה משתמשת ב־{ $used }, אבל חלק משדותיה ב־{ $other }; השדות האלה נקראו כ־{ $other }.
parse-charset-unknown = הקידוד { $label } אינו מוכר; נעשה שימוש באחר.
parse-invalid-bytes = { $count ->
    [one] תו פגום אחד הוחלף.
   *[other] { $count } תווים פגומים הוחלפו.
}
parse-malformed = מבנה ההזנה אינו תקין; Sahifa תיקנה אותו.
parse-junk-before-root = הטקסט שלפני ההזנה דולג.
parse-truncated = ההזנה נקטעת באמצע; החלק שלפני כן נקרא.
parse-entries-dropped = נלקחו { $kept } הרשומות החדשות ביותר; { $dropped } ישנות יותר דולגו.
parse-field-cut = טקסט אחד היה ארוך מדי ונקטע.
parse-body-simplified = כתבה אחת הייתה מקוננת מדי או גדולה מדי ופושטה.
parse-date-unreadable = אי אפשר היה לקרוא את התאריך “{ $text }”; לכתבה יש הזמן שבו נראתה לראשונה.
parse-front-matter = אי אפשר היה לקרוא את ראש הקובץ בשורה { $line }; בדקו את התחביר.
parse-image-relative = כתובת התמונה “{ $text }” אינה שלמה; היא נשמרה כמו שנכתבה.
parse-empty = המסמך ריק.
parse-not-a-feed = זו אינה הזנה ואינה כתבה; בדקו את הכתובת.
parse-opml = זו רשימת הזנות (OPML). ייבאו אותה עם “sahifa sources import FILE”, או שמרו אותה בשם FILE.opml והשתמשו בו כ־path של מקור.
page-no-page = { $url } אינו דף אינטרנט.
page-no-article = לא נמצאה כתבה ב־{ $url }; אולי דרוש דפדפן.
page-paywall = { $url } מציג את הכתבה המלאה למנויים בלבד.
page-consent = { $url } מבקש הסכמה לפני שהוא מציג את הכתבה; פתחו אותו בדפדפן.
page-login = { $url } דורש כניסה; פתחו אותו בדפדפן, או תנו למקור את העוגיות.
page-robot = { $url } מוצג בדפדפן בלבד; פתחו אותו שם.
page-front = במקום הכתבה הגיע דף הבית { $url }; אולי הכתבה איננה עוד.
page-shorter = ב־{ $url } יש פחות טקסט מבהזנה, ולכן הוא לא נלקח.
page-gone = הדף { $url } אינו קיים עוד (קוד { $status }).
parse-page = זה דף אינטרנט ולא הזנה, והוא אינו מציין הזנה; חפשו באתר את כתובת ההזנה.
parse-page-with-feeds = זה דף אינטרנט ולא הזנה. הוא מציין { $count ->
    [one] הזנה אחת, { $url }
   *[other] { $count } הזנות; הראשונה היא { $url }
  }. השתמשו בכתובת הזאת במקומו.
parse-binary = זה אינו טקסט; תנו כתובת של הזנה או של קובץ טקסט.
parse-halted = קריאת המסמך ארכה זמן רב מדי ונעצרה.
parse-defect = אי אפשר היה לקרוא את המסמך בגלל באג ב־Sahifa; דווחו עליו.
render-read = אי אפשר לקרוא את { $file }: { $reason }. בדקו את הנתיב ואת ההרשאות.
render-write = אי אפשר לכתוב את השורות: { $reason }.

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
code-needs-blocks = אין במסוף הזה משבצות לצייר בהן את הקוד; העתיקו את הכתובת במקום זאת.
opener-failed = הפקודה { $command } של ui.opener לא עלתה: { $error }
explain-file = קובץ
explain-source = כללים של
explain-title = כותרת
explain-url = קישור
explain-date = תאריך
explain-authors = כותב
explain-tags = תגיות
explain-language = שפה
explain-problem = תוקן
role-furniture = מוסתר
role-caption = כיתוב
role-byline = שורת הכותב
role-tags = תגיות
role-paragraph = טקסט
role-heading = כותרת משנה
role-list = רשימה
role-quote = ציטוט
role-code = קוד
role-table = טבלה
role-image = תמונה
role-definitions = מונחים
role-details = פרטים
role-note = הערה
role-embed = הטמעה
role-rule = קו
exported = { $count ->
    [0] לא נכתבו כתבות.
    [one] נכתבה כתבה אחת.
   *[other] נכתבו { $count } כתבות.
}
export-kept = { $count ->
    [one] קובץ אחד כבר היה קיים ונשאר; ‎--force מחליף אותו.
   *[other] { $count } קבצים כבר היו קיימים ונשארו; ‎--force מחליף אותם.
}
exported-to = { $count ->
    [0] לא נכתבו כתבות ב־{ $path }.
    [one] נכתבה כתבה אחת ב־{ $path }.
   *[other] נכתבו { $count } כתבות ב־{ $path }.
}
exported-to-kept = { $what } { $kept ->
    [one] קובץ אחד כבר היה קיים ונשאר.
   *[other] { $kept } קבצים כבר היו קיימים ונשארו.
}
export-failed = אי אפשר לכתוב את { $path }: { $reason }.
change-made = בוצע: { $what }.
change-rehearsed = זה מה שהיה נעשה: { $what }. דבר לא שונה.
change-no-query = כתבו שאילתה שאומרת לאילו כתבות הכוונה, או () לכולן.
tag-no-change = כתבו את התגיות אחרי השאילתה: ‎+tag מוסיף תגית, ‎-tag מסיר אותה.
tag-unknown = אין תגית “{ $tag }”; “sahifa tags” מדפיס את השמות.
tag-bad-name = “{ $name }” אינו שם לתגית.
mark-no-state = “{ $state }” אינו מצב; סיימו ב־read, unread, starred, unstarred, later, not-later, hidden או shown.
notification = { $count ->
    [one] כתבה חדשה: { $titles }
   *[other] { $count } כתבות חדשות: { $titles }
}
notify-failed = הפקודה של הכלל בשורה { $line } לא הודיעה על כתבות חדשות. { $reason }
notify-slow = { $command } לא הסתיים בתוך { $seconds ->
    [one] שנייה
    [two] שתי שניות
   *[other] { $seconds } שניות
 } ונעצר.
notify-told = { $count ->
    [one] { $command } הודיע על כתבה חדשה אחת.
   *[other] { $command } הודיע על { $count } כתבות חדשות.
}
window-title = Sahifa ({ $profile })
rules-none = אין כללים; כתבו אותם בקובץ התצורה כטבלאות [[rule]].
search-nothing = לא נמצא דבר.
search-spelling = לא נמצא דבר עבור “{ $typed }”; האם התכוונתם ל“{ $word }” ({ $count })?
rules-mend = דבר לא נעשה, כי כלל שאי אפשר לקרוא היה נחשב ככלל שהוסר. תקנו קודם את קובץ התצורה.
rules-rehearsed = זה מה שהיה משתנה. דבר לא שונה.
rule-articles = { $count ->
    [0] אין כתבות
    [one] כתבה אחת
   *[other] { $count } כתבות
}
rule-unchanged = ללא שינוי
rule-tagged = תויגו: { $count }
rule-read = סומנו כנקראו: { $count }
rule-starred = סומנו בכוכב: { $count }
rule-hidden = הוסתרו: { $count }
rules-shown = כבר לא מוסתרות: { $count }
rules-untagged = תגיות שהוסרו: { $count }
sources-removed = { $count ->
    [one] מקור אחד הוסר. כתבותיו יחזרו אם תוסיפו אותו שוב.
   *[other] { $count } מקורות הוסרו. כתבותיהם יחזרו אם תוסיפו אותם שוב.
}
source-followed = { $name } נקרא עכשיו מ־{ $url }.
source-follow-taken = { $name } עבר אל { $url }, שהוא כבר מקור; הסירו אחד מהשניים.
source-follow-listed = { $name } עבר אל { $url }, אבל הוא ברשימת הזנות; שנו שם את הכתובת.
sources-listed = דבר לא הוסר, כי זה ברשימת הזנות; הסירו אותו שם, או הסירו את הרשימה.
sources-none-moved = שום הזנה לא עברה.
filters-added = { $count ->
    [one] נוסף מסנן שמור אחד.
   *[other] נוספו { $count } מסננים שמורים.
}
rules-added = { $count ->
    [one] נוסף כלל אחד; ‏“sahifa rules apply” מחיל אותו על הכתבות השמורות.
   *[other] נוספו { $count } כללים; ‏“sahifa rules apply” מחיל אותם על הכתבות השמורות.
}
opml-title = המקורות של Sahifa
opml-without-secrets = { $count ->
    [one] כתובת אחת נכתבה
   *[other] { $count } כתובות נכתבו
  } בלי שם משתמש וסיסמה; “‎--with-secrets” כותב אותם.
opml-local = { $count ->
    [one] מקור מקומי אחד אינו הזנה ודולג.
   *[other] { $count } מקורות מקומיים אינם הזנות ודולגו.
}
import-more = { $count ->
    [one] אחד נוסף דולג; רק { $max } הראשונים מפורטים.
   *[other] { $count } נוספים דולגו; רק { $max } הראשונים מפורטים.
}
newsboat-folder = אין ב־{ $path } רשימה של קורא אחר: “urls”, “config” או “cache.db” של newsboat, “feeds” של newsraft, “sfeedrc” של sfeed, “database.sqlite” של eilmeldung.
import-none-found = לא נמצאה רשימה של קורא אחר; ציינו את הקובץ לייבוא.
newsboat-query = שורה { $line }: הזנת השאילתה “{ $name }” דולגה, כי ל“{ $part }” אין מקבילה; כתבו לה [[filter]] בעצמכם.
newsboat-ignore = שורה { $line } בתצורה של newsboat דולגה, כי ל“{ $part }” אין מקבילה; כתבו לה [[rule]] בעצמכם.
newsboat-include = שורה { $line } בתצורה של newsboat דולגה, כי Sahifa אינה עוקבת אחריה אל “{ $file }”; ייבאו גם את הקובץ הזה.
newsboat-hidden = שורה { $line }: “{ $tag }” הסתיר את “{ $name }” מהרשימה של newsboat; כאן הוא ברשימה.
newsboat-macro = שורה { $line } בתצורה של newsboat דולגה, כי אין ב־Sahifa פקודות מאקרו: { $text }
newsboat-key = שורה { $line } בתצורה של newsboat דולגה; מקשים נקבעים תחת [keys]: { $text }
newsboat-color = שורה { $line } בתצורה של newsboat דולגה; ערכת הנושא קובעת צבעים: { $text }
newsboat-highlight = שורה { $line } בתצורה של newsboat דולגה, כי Sahifa אינה מדגישה תבניות: { $text }
newsboat-bookmark = שורה { $line } בתצורה של newsboat דולגה, כי Sahifa אינה מריצה פקודת סימניה: { $text }
newsboat-filter = שורה { $line } בתצורה של newsboat דולגה; כתבו לה [[filter]] בעצמכם: { $text }
newsboat-settings = ההגדרות האלה בתצורה של newsboat דולגו, כל אחת עם שורתה: { $settings }
newsboat-lines = נקראו רק { $max } השורות הראשונות בתצורה של newsboat.
newsboat-cache = { $path } אינו מטמון של newsboat: { $reason }.
news-flash-database = { $path } אינו מסד נתונים של eilmeldung: { $reason }.
newsboat-new = { $count ->
    [0] לא הגיעו כתבות מ־newsboat.
    [one] הגיעה כתבה אחת מ־newsboat.
   *[other] הגיעו { $count } כתבות מ־newsboat.
}
newsboat-read = { $count ->
    [0] לא נקראו כתבות ב־newsboat.
    [one] כתבה אחת נקראה ב־newsboat ומסומנת כנקראה גם כאן.
   *[other] { $count } כתבות נקראו ב־newsboat ומסומנות כנקראו גם כאן.
}
newsboat-starred = { $count ->
    [0] לא סומנו כתבות בדגל ב־newsboat.
    [one] כתבה אחת סומנה בדגל ב־newsboat ומסומנת כאן בכוכב.
   *[other] { $count } כתבות סומנו בדגל ב־newsboat ומסומנות כאן בכוכב.
}
newsboat-flag = { $count ->
    [one] לכתבה אחת היה הדגל “{ $flag }” ב־newsboat; ל־Sahifa יש כוכב אחד לכל הדגלים.
   *[other] ל־{ $count } כתבות היה הדגל “{ $flag }” ב־newsboat; ל־Sahifa יש כוכב אחד לכל הדגלים.
}
newsboat-unreadable = { $count ->
    [one] אי אפשר היה לקרוא כתבה אחת מהמטמון של newsboat, והיא דולגה.
   *[other] אי אפשר היה לקרוא { $count } כתבות מהמטמון של newsboat, והן דולגו.
}
newsboat-unknown-feed = { $url } אינו מקור כאן; “sahifa sources add” מוסיף אותו.
newsboat-unknown = { $count ->
    [one] הזנה אחת של newsboat אינה מקור כאן; כתבותיה דולגו.
   *[other] { $count } הזנות של newsboat אינן מקורות כאן; כתבותיהן דולגו.
}
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
command-slow = { $command } לא הסתיים בתוך { $seconds ->
    [one] שנייה
    [two] שתי שניות
   *[other] { $seconds } שניות
 } ונעצר; התחילו ב־! מה שדורש יותר זמן.
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
hint-links-copy = הקלידו אותיות של קישור להעתקה · { $open } פתיחה · { $copy } העתקה · { $show } הצגה · { $back } ביטול
hint-links-show = הקלידו אותיות של קישור להצגה · { $open } פתיחה · { $copy } העתקה · { $show } הצגה · { $back } ביטול
hint-caret = { $word } מילה · { $sentence } משפט · { $select } בחירה · { $grow } עוד · { $copy } העתקה · { $quote } עם מקור · { $back } חזרה

## Settings, as the list of settings and the schema explain them. The id is `setting-`, the table, the key

settings-all = התצורה של Sahifa
settings-ui = ממשק
settings-reader = כתבות
settings-fetch = הבאה
settings-downloads = הורדות
settings-rtl = טקסט מימין לשמאל במסוף
settings-keys = מקלדת
settings-source = מקור: הזנה לפי כתובתה, או קבצים לפי נתיבם
settings-filter = מסנן שמור
settings-rule = כלל לכתבות חדשות
settings-clean = התפקיד של קטעים ש־Sahifa אינה מזהה
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
setting-ui-screen-reader = להקריא את החלוניות שורה אחר שורה לקורא מסך
setting-ui-key-pause = זמן עד שמוצגים המקשים הבאים האפשריים
setting-ui-hyperlinks = קישורים שהמסוף פותח בעצמו
setting-ui-signs = קווים וסימנים: של יוניקוד או של ASCII
setting-ui-mouse = העכבר פועל בחלוניות
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
setting-source-name = שם; בלעדיו, כותרת ההזנה
setting-source-url = כתובת של הזנה
setting-source-path = קובץ, תיקייה או תבנית של קבצים
setting-source-folder = הקבוצה בחלונית הסינון
setting-source-tags = תגיות של כל כתבה מהמקור
setting-source-refresh = הזמן בין שני רענונים, במקום זה שב־[fetch]
setting-source-enabled = המקור נקרא
setting-source-timeout = הזמן הארוך ביותר לבקשה שלמה, במקום זה שב־[fetch]
setting-source-user-agent = השם שבו Sahifa פונה לשרת הזה
setting-source-headers = שדות כותרת שנשלחים עם כל בקשה
setting-source-cookies = עוגיות שנשלחות עם כל בקשה
setting-source-auth = שם וסיסמה, או אסימון, לשרת
setting-source-proxy = הפרוקסי של המקור הזה
setting-source-keep = הגיל שממנו כתבות נמחקות, במקום זה שב־[fetch]
setting-source-keep-items = מספר הכתבות שנשמרות, במקום זה שב־[fetch]
setting-source-encoding = הקידוד של ההזנה, אם היא מצהירה על קידוד שגוי
setting-source-max-items = מספר הרשומות המרבי שנלקח בבת אחת, במקום זה שב־[fetch]
setting-source-language = שפת הכתבות, אם ההזנה אינה מציינת שפה
setting-source-watch = קבצים נקראים מיד כשהם משתנים
setting-source-full-text = דפי הכתבות מובאים; בטבלה יש כללים לאתר
setting-filter-name = שם המסנן
setting-filter-key = המקש שמחיל את המסנן
setting-filter-query = השאילתה
setting-rule-when = השאילתה שהכתבה צריכה להתאים לה
setting-rule-tag = התגיות שהכתבה מקבלת
setting-rule-mark = הכתבה מסומנת כנקראה
setting-rule-star = הכתבה מסומנת בכוכב
setting-rule-hide = הכתבה מוסתרת
setting-rule-notify = איך מודיעים על הכתבה: true (כפי ש־ui.notify קובע), דרך של המסוף, או פקודה
setting-clean-source = שם, כתובת או נתיב של המקור; בלעדיו, כל המקורות
setting-clean-start = המילים שבהן הקטע מתחיל
setting-clean-pattern = ביטוי רגולרי שנמצא בקטע
setting-clean-role = תפקיד הקטע
setting-clean-rest = גם לכל מה שאחרי הקטע יש התפקיד הזה
overlay-settings = הגדרות
settings-none = אין הגדרה עם האותיות האלה.
settings-changed = { $about } (ברירת מחדל: { $default })
hint-settings = { $name }: { $change } שינוי · { $default } ברירת מחדל · { $narrow } חיפוש · { $back } חזרה
hint-settings-typing = { $name }: { $change } שינוי · { $default } ברירת מחדל · { $back } חזרה
prompt-setting = { $name }:

## Lists, dates and ages. Arabic dates are written by src/lang/dates.rs, so `ar.ftl` has only the lists

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

## Lines for a screen reader

aloud-separator = {", "}
aloud-read = נקראה
aloud-unread = לא נקראה
aloud-starred = בכוכב
aloud-later = לקריאה אחר כך
aloud-changed = השתנתה
aloud-selected = נבחרה
aloud-chosen = נבחר
aloud-excluded = הוצא
aloud-folded = סגור
aloud-unfolded = פתוח
aloud-nothing = לא נמצא דבר
aloud-end = זה הסוף.
aloud-start = זו ההתחלה.
aloud-heading = כותרת משנה: { $text }
aloud-text = נבחר: { $text }

## The next article in plain lines

next-none = אין כתבות שלא נקראו.
next-read = כתבה { $id } סומנה עכשיו כנקראה. { $left }
next-kept = כתבה { $id } נשארת לא נקראה. { $left }
next-left = { $count ->
    [0] אין אחרות שלא נקראו.
    [one] יש עוד אחת שלא נקראה.
   *[other] יש עוד { $count } שלא נקראו.
}

## The manual

manual-title = ספר ההפעלה
manual-tags = מדריך, עיון
manual-author = כותבי Sahifa
manual-unknown = אין בספר פרק “{ $name }”; השם הקרוב ביותר הוא “{ $suggestion }”, ו“sahifa manual” מפרט את כולם.
manual-other-text = טקסט אחר
manual-list-of = רשימה של: { $values }
manual-table-of = טבלה עם { $keys }
manual-keys-title = כל הפקודות והמקשים שלהן
manual-keys-summary = מה כל פקודה עושה, המקשים שלה במקלדת לטינית ובמקלדת ערבית, ושמה בתצורה.
manual-keys-intro = כל שורה אומרת מה פקודה עושה, אחר כך את המקשים שלה בערכה `default`, ואחר כך את השם שיש לה בטבלאות שתחת `[keys]`. מקשים שיש רווח ביניהם מוקשים זה אחר זה. האותיות שאחרי מקש הן של אותם מקשים במקלדת ערבית (101). `sahifa keys list` מדפיס את המקשים כפי שהם בתצורה שלכם.
manual-keys-tables = שם בסוגריים אחרי מקש הוא שם הטבלה שבה הוא מוקצה; מקשים בלי שם הם של `global`. הטבלאות הן { $tables }.
manual-keys-steps = צעדים של פקודות מאקרו
manual-step-tag = הוספה והסרה של תגיות
manual-step-filter = הצגת הרשימה של שאילתה
manual-step-saved-filter = החלת המסנן השמור עם המספר הזה
manual-step-open-link = פתיחת הקישור עם המספר הזה
manual-settings-title = כל ההגדרות
manual-settings-summary = כל הגדרה עם ברירת המחדל שלה והערכים שהיא מקבלת.
manual-settings-intro = כל שורה אומרת מה הגדרה קובעת, אחר כך איך ברירת המחדל כתובה בתצורה, ואחר כך את הערכים שהיא מקבלת. `g ,` בחלוניות ו־`sahifa config set` משנים הגדרות; שינוי בקובץ תקף מיד.
manual-tables-title = מקורות, מסננים וכללים ב־TOML
manual-tables-summary = המפתחות של הטבלאות שאפשר לכתוב בתצורה כל מספר של פעמים.
manual-tables-intro = את הטבלאות האלה אפשר לכתוב בתצורה כל מספר של פעמים. כל שורה אומרת למה מפתח מיועד, אחר כך את שמו ואת הערכים שהוא מקבל. למקור יש `url` או `path`; למסנן יש `name` ו־`query`; לכלל יש `when`; ל־`[[clean]]` יש `start` או `pattern`, וגם `role`.
manual-queries-title = כל המילים של שפת הסינון
manual-queries-summary = שדות, מצבים, תכנים, ימים, סדרים ויחידות זמן, באנגלית ובערבית, עם דוגמאות.
manual-queries-intro = כל שורה אומרת מה מילה מוצאת, אחר כך את כל המילים עבורה, ואחר כך דוגמה. מילים באנגלית ובערבית יכולות לבוא בשאילתה אחת. האיות אינו משנה: ניקוד, צורות האלף ואותיות גדולות אינם מבדילים.
manual-command-line-title = כל הפקודות של שורת הפקודה
manual-command-line-summary = כל פקודה של sahifa עם הארגומנטים והאפשרויות שלה.
manual-command-line-intro = האפשרויות שבחלק הראשון שייכות לכל פקודה. `sahifa COMMAND --help` מדפיס אותו דבר, ו־`sahifa man` כותב דפים ל־man(1)‎.
query-words-fields = שדות
query-words-states = מצבים, אחרי is:‎
query-words-parts = תכנים, אחרי has:‎
query-words-periods = ימים, אחרי date:‎
query-words-orders = סדרים, אחרי sort:‎
query-words-units = יחידות זמן, אחרי מספר
query-field-tag = חלק מתגית, או כולה אחרי =
query-field-source = חלק מהשם או מהכתובת של מקור, או השם כולו אחרי =
query-field-folder = חלק משם של תיקייה, או כולו אחרי =
query-field-title = מילים מהכותרת
query-field-author = חלק משם של כותב, או כולו אחרי =
query-field-text = מילים מהכותרת, מהתקציר ומהטקסט, כמו בלי שדה
query-field-url = חלק מהכתובת
query-field-language = שפה; ar מוצא גם ar-SY
query-field-is = מצב של הכתבה
query-field-has = משהו שיש בכתבה
query-field-saved = מסנן שמור, לפי שמו
query-field-newer = חדש מהזמן הזה; @ הוא קיצור לזה
query-field-older = ישן מהזמן הזה
query-field-date = יום, חודש, שנה, או מאחד עד אחר עם שתי נקודות ביניהם
query-field-sort = סדר הרשימה
query-field-limit = מספר הכתבות הגדול ביותר
query-state-new = הגיע מאז היציאה האחרונה מהחלוניות
query-state-later = נשמר לקריאה אחר כך
query-state-tagged = יש תגית
query-state-local = בא מקובץ במחשב הזה
query-part-fulltext = הטקסט כולו, ולא רק תחילתו
query-part-highlight = קטע מודגש
query-unit-second = שניות
query-unit-minute = דקות
query-unit-hour = שעות
query-unit-day = ימים
query-unit-week = שבועות
query-unit-month = חודשים של 30 יום
query-unit-year = שנים של 365 ימים

## Commands

help-command = קורא חדשות למסוף, שבו ערבית פשוט נכונה
help-command-refresh = הבאת כתבות חדשות מהמקורות
help-command-list = רשימת הכתבות, החדשות תחילה
help-command-search = חיפוש מילים בכתבות, והדפסת המקומות שבהם הן נמצאות
help-command-count = ספירת הכתבות ששאילתה מוצאת
help-command-unread = הדפסת מספר הכתבות שלא נקראו, לשורת מצב (tmux, waybar, polybar)
help-command-tag = הוספת תגיות לכתבות ששאילתה מוצאת (‎+tag), או הסרתן (‎-tag)
help-command-mark = סימון הכתבות ששאילתה מוצאת
help-command-tags = רשימת התגיות עם מספר הכתבות שלא נקראו ומספר כולן; שינוי שם, מחיקה או צביעה של תגית
help-command-tags-rename = מתן שם אחר לתגית; אם כבר יש תגית בשם הזה, השתיים נעשות אחת
help-command-tags-delete = הסרת תגית מכל הכתבות
help-command-tags-color = הצגת תגית בצבע של ערכת הנושא, או בלי צבע
help-command-undo = ביטול השינוי האחרון שנעשה ביד, גם אם נעשה בחלוניות
help-command-redo = ביצוע חוזר של השינוי האחרון שבוטל
help-command-next = הדפסת הכתבה הבאה שלא נקראה, וסימונה כנקראה
help-command-show = הדפסת כתבה שמורה, או קובץ כפי ש־Sahifa קוראת אותו
help-command-download = הורדת מה שמצורף לכתבה אל התיקייה שב־[downloads], והדפסת הנתיב
help-command-import = הסבר איך Sahifa קוראת קובץ: הדפסת כל קטע עם תפקידו
help-command-export = כתיבת כתבות לקבצים, או לפלט התקני
help-command-sources = רשימה, הוספה, הסרה, ייבוא וייצוא של מקורות
help-command-sources-list = רשימת המקורות עם תוצאותיהם האחרונות
help-command-sources-add = הוספת הזנה לפי כתובתה, או קבצים לפי נתיבם
help-command-sources-remove = הסרת מקורות מקובץ התצורה. כתבותיהם יחזרו אם תוסיפו אותם שוב
help-command-sources-follow = כתיבת הכתובות החדשות של הזנות שעברו אל קובץ התצורה (ברירת מחדל: כל ההזנות)
help-command-sources-import = ייבוא מקורא אחר: OPML, או התיקייה או רשימה של newsboat, newsraft, sfeed או eilmeldung; בלי FILE, רשימת מה שנמצא במחשב הזה
help-command-sources-export = כתיבת כל ההזנות כ־OPML 2.0 לקובץ או לפלט התקני
help-command-rules = רשימת הכללים, או החלתם על הכתבות השמורות
help-command-rules-list = רשימת הכללים שבקובץ התצורה
help-command-rules-apply = החלת הכללים על כל הכתבות השמורות, וביטול מה ששום כלל אינו מסתיר או מתייג עוד
help-command-config = יצירה, בדיקה, קריאה או שינוי של קובץ התצורה
help-command-config-init = יצירת קובץ תצורה עם הערות, אם אין כזה
help-command-config-check = רשימת כל השגיאות בקובץ התצורה
help-command-config-path = הדפסת הנתיבים של קובץ התצורה ושל מסד הנתונים
help-command-config-get = הדפסת הערך של הגדרה, לפי שמה עם נקודה, כמו ui.language
help-command-config-set = שינוי הגדרה בקובץ התצורה; הערות וסדר נשארים
help-command-config-unset = החזרת הגדרה לברירת המחדל בקובץ התצורה
help-command-config-schema = הדפסת ה־JSON Schema של קובץ התצורה, לעורכים
help-command-config-show = הדפסת כל הגדרה עם ערכה, כ־TOML
help-argument-config-show-origin = לומר לכל הגדרה מאין בא ערכה: ברירת המחדל, שורה בקובץ, משתנה, או מקש בחלוניות
help-command-service = הדפסת יחידות systemd ושורת cron שמרעננות את המקורות
help-command-keys = רשימת המקשים, או בדיקתם
help-command-keys-list = רשימת המקשים של כל חלונית עם הפקודות שלהם, לפי התצורה
help-command-keys-check = רשימת הטעויות בתצורה, מקשים שאי אפשר להקיש, ואלה שחוסמים אחרים
help-command-db = בדיקת מסד הנתונים, מדידתו או כיווצו, או הצלת מה שאפשר לקרוא ממסד פגום
help-command-db-stats = הדפסת הגודל והתוכן של מסד הנתונים
help-command-db-vacuum = החזרת המקום של כתבות שנמחקו לדיסק
help-command-db-check = בדיקת מסד הנתונים וספירת מה שיש בו
help-command-db-rescue = שמירת מה שאפשר לקרוא ממסד הנתונים בקובץ חדש
help-command-backup = כתיבת מסד הנתונים והתצורה לקובץ אחד, גם כש־Sahifa פועלת
help-command-restore = החזרת מסד הנתונים והתצורה מגיבוי למקומם; מה שהיה שם נשמר
help-command-render = סידור של טקסט כלשהו והדפסת שורותיו החזותיות
help-command-unshape = החזרת טקסט שהועתק ממסוף לאותיות בסדר לוגי
help-command-doctor = בדיקת המסוף והקבצים של Sahifa, והצגת כרטיס הכיול
help-command-man = הדפסת דף המדריך, או כתיבת הדפים של כל הפקודות לתיקייה
help-command-manual = הדפסת פרק מהספר, או שמות כל הפרקים
help-argument-manual-chapter = שם הפרק
help-argument-man-folder = התיקייה; man(1)‎ מוצא אותה לפי MANPATH
help-command-complete = הדפסת הערכים שמשלימים את המילים האלה
help-command-completions = הדפסת סקריפט השלמה למעטפת
help-command-help = הדפסת ההודעה הזאת או העזרה של תת־הפקודה שניתנה

## Arguments

help-argument-config = שימוש בקובץ התצורה הזה, שצריך להיות קיים
help-argument-data-dir = שמירת מסד הנתונים בתיקייה הזאת
help-argument-profile = שימוש בפרופיל הזה: תצורה ומסד נתונים משלו
help-argument-backup-file = הקובץ החדש; ‎-‎ הוא הפלט התקני
help-argument-restore-file = הגיבוי; ‎-‎ הוא הקלט התקני
help-argument-db-stats-json = הדפסת המספרים כ־JSON
help-argument-screen-reader = הקראת החלוניות שורה אחר שורה, לקורא מסך
help-argument-help = הדפסת העזרה
help-argument-version = הדפסת הגרסה
help-argument-refresh-source = רענון המקור הזה בלבד (שם או כתובת), גם אם לא הגיע זמנו; אפשר לחזור על האפשרות
help-argument-refresh-force = התעלמות מהשהיות והבאת הכול מחדש
help-argument-refresh-quiet = הדפסת שגיאות בלבד
help-argument-refresh-json = הדפסת התוצאה של כל מקור כ־JSON
help-argument-list-query = שאילתה כמו: tag:سوريا is:unread @7d
help-argument-list-json = הדפסת הכול כמערך JSON, כמתואר ב־docs/list-json.md
help-argument-list-limit = הדפסת לכל היותר מספר כזה של כתבות (ברירת מחדל: 100)
help-argument-list-all = הדפסת כל הכתבות
help-argument-search-words = מילים, או שאילתה כלשהי, כמו: اقتصاد source:رويترز @30d
help-argument-search-json = הדפסת JSON
help-argument-search-limit = הדפסת לכל היותר מספר כזה של כתבות (ברירת מחדל: 20)
help-argument-count-query = שאילתה כמו: is:unread -tag:رياضة
help-argument-count-json = הדפסת מספר כל הכתבות ואלה שלא נקראו כ־JSON
help-argument-unread-query = שאילתה כמו: tag:رياضة
help-argument-unread-format = הדפסת השורה הזאת, ובה {"{"}unread{"}"}, {"{"}read{"}"} ו־{"{"}total{"}"} במקום מספרים; waybar מדפיס אובייקט למודול של waybar
help-argument-tag-words = שאילתה ואחריה השינויים, כמו: title:عاجل +عاجل -later; השאילתה () היא כל הכתבות
help-argument-tag-dry-run = הדפסת מה שהיה משתנה, בלי לשנות דבר
help-argument-tag-json = הדפסת הכתבות ששונו כ־JSON
help-argument-mark-words = שאילתה ואחריה read, unread, starred, unstarred, later, not-later, hidden או shown; השאילתה () היא כל הכתבות
help-argument-mark-dry-run = הדפסת מה שהיה משתנה, בלי לשנות דבר
help-argument-mark-json = הדפסת הכתבות ששונו כ־JSON
help-argument-tags-query = ספירת הכתבות של השאילתה הזאת בלבד, כמו: @30d
help-argument-tags-json = הדפסת JSON
help-argument-tags-rename-old = התגית
help-argument-tags-rename-new = שמה החדש
help-argument-tags-delete-tag = התגית
help-argument-tags-color-tag = התגית
help-argument-tags-color-color = הצבע, כפי שערכות נושא כותבות אותו (ברירת מחדל: ללא)
help-argument-next-query = הכתבות שביניהן לחפש, למשל: tag:science
help-argument-next-keep = להשאיר את הכתבה כלא נקראה
help-argument-next-plain = הדפסת טקסט פשוט בסדר לוגי, גם במסוף
help-argument-show-subject = מספר של כתבה (מתוך `sahifa list`), קובץ, או ‎-‎ לקלט התקני
help-argument-show-plain = הדפסת טקסט פשוט בסדר לוגי, גם במסוף
help-argument-show-json = הדפסת JSON, כמתואר ב־docs/show-json.md
help-argument-show-format = הדפסת הכתבה באחת מתבניות הייצוא
help-argument-show-full-text = הדפסת הטקסט של דף הכתבה; אם עוד לא נשמר, הוא מובא ונשמר
help-value-show-format-text = טקסט פשוט בסדר לוגי
help-value-show-format-print = דף HTML להדפסה, או לעשיית PDF
help-value-show-format-markdown = Markdown עם ראש קובץ
help-argument-show-width = סידור הטקסט במספר כזה של עמודות
help-argument-import-explain = הדפסת כל קטע עם תפקידו; דבר לא נשמר
help-argument-download-id = מספר של כתבה (מתוך `sahifa list`)
help-argument-download-numbers = הקבצים המצורפים לפי מקומם בכתבה, מ־1 (ברירת מחדל: ההקלטה)
help-argument-download-all = הורדת כל הקבצים המצורפים
help-argument-download-json = הדפסת התוצאה של כל קובץ מצורף כ־JSON
help-argument-import-json = הדפסת JSON, כמתואר ב־docs/show-json.md
help-argument-import-source = החלת הכללים של המקור הזה (ברירת מחדל: המקור שהקובץ נמצא בו)
help-argument-import-files = קבצים, תיקיות של קבצים, או ‎-‎ לקלט התקני
help-argument-export-query = שאילתה כמו: tag:سوريا is:starred @30d
help-argument-export-format = תבנית הכתבות
help-value-export-format-text = טקסט פשוט בסדר לוגי
help-value-export-format-print = דף HTML להדפסה, או לעשיית PDF
help-value-export-format-markdown = Markdown עם ראש קובץ
help-argument-export-to = כתיבת קובץ לכל כתבה בתיקייה הזאת, שנוצרת לפי הצורך (ברירת מחדל: פלט תקני)
help-argument-export-force = החלפת קבצים קיימים
help-argument-export-limit = כתיבת לכל היותר מספר כזה של כתבות
help-argument-sources-list-json = הדפסת JSON
help-argument-sources-add-name = שם המקור (ברירת מחדל: כותרת ההזנה)
help-argument-sources-add-folder = התיקייה של המקור בחלונית הסינון
help-argument-sources-add-tags = תיוג כל כתבותיו; אפשר לחזור על האפשרות
help-argument-sources-add-pick = בחירת ההזנה עם המספר הזה, כשדף מציין כמה
help-argument-sources-add-unchecked = הוספת הכתובת בלי לבדוק אותה קודם
help-argument-sources-export-with-secrets = השארת שמות משתמש וסיסמאות בכתובות; הקובץ אז לעיניכם בלבד
help-argument-rules-apply-dry-run = הדפסת מה שהיה משתנה, בלי לשנות דבר
help-argument-keys-list-json = הדפסת JSON
help-argument-db-rescue-to = כתיבת מסד הנתונים החדש כאן, במקום ליד הישן
help-argument-render-file = קובץ לסידור (ברירת מחדל: קלט תקני)
help-argument-render-width = רוחב השורה בעמודות
help-argument-render-direction = כיוון הפסקאות
help-argument-render-shaping = פלט של צורות הצגה, אותיות בסדר חזותי, או אותיות בסדר לוגי
help-argument-render-align = יישור השורות ברווחים, בתחילת כיוונן או בצד אחר (ברירת מחדל: בלי רווחים)
help-argument-render-lam-alef = ציור למד־אלף בתא אחד או בשניים
help-argument-render-marks = השארה או הסרה של סימנים משולבים
help-argument-render-justify = יישור שורות מימין לשמאל ברווחים רחבים ובמתיחה
help-argument-render-cut = קטיעת פסקאות שארוכות משורה במקום לשבור אותן
help-argument-render-json = הדפסת התאים של כל שורה כשורת JSON
help-argument-unshape-file = קובץ עם הטקסט שהועתק (ברירת מחדל: קלט תקני)
help-argument-unshape-words = המסוף הופך כל מילה בעצמו, כמו kitty
help-argument-doctor-json = הדפסת JSON
help-argument-doctor-report = הדפסת כל מה שידוע על המסוף, ושום דבר פרטי, לדיווח על באג

## The page of help. In English the parser of the command line writes it.

help-usage = שימוש:
help-commands = פקודות:
help-arguments = ארגומנטים:
help-options = אפשרויות:
help-default = [ברירת מחדל: { $value }]
help-possible = [ערכים אפשריים: { $values }]
help-value = [{ $value }: { $about }]

## Wrong command lines. In English the parser of the command line has its own sentences.

usage-unknown-argument = אין לפקודה הזאת אפשרות או ארגומנט “{ $argument }”.
usage-unknown-command = אין פקודה “{ $command }”.
usage-no-command = חסרה כאן פקודה.
usage-value = “{ $argument }” אינו יכול להיות “{ $value }”.
usage-value-missing = “{ $argument }” דורש ערך.
usage-value-unexpected = “{ $argument }” אינו מקבל את הערך “{ $value }”.
usage-value-count = מספר הערכים של “{ $argument }” שגוי.
usage-possible = ערכים אפשריים: { $possible }
usage-equals = כתבו את הערך של “{ $argument }” אחרי סימן שוויון.
usage-conflict = “{ $argument }” אינו הולך עם “{ $others }”.
usage-twice = אפשר לתת את “{ $argument }” פעם אחת בלבד.
usage-missing = הפקודה הזאת דורשת גם: { $arguments }
usage-not-utf8 = ארגומנט אחד אינו UTF-8.
usage-suggestion = האם התכוונתם ל“{ $suggestion }”?
usage-help = עזרה: { $command }
