terminal-none = تحتاج واجهة «صحيفة» إلى طرفية؛ استعمل sahifa list أو sahifa show مع الأنابيب والبرامج النصية.
terminal-dumb = لا تستطيع هذه الطرفية تحريك المؤشر (TERM=dumb)؛ استعمل sahifa list أو sahifa show، أو شغّل البرنامج من طرفية أخرى.
terminal-unusable = تعذّر استعمال الطرفية ({ $reason })؛ جرّب نافذة طرفية أخرى.
clipboard-too-long = النص أطول مما تقبله حافظة الطرفية ({ $size } ك.ب والحد { $limit } ك.ب)؛ انسخ جزءًا أصغر.
