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
