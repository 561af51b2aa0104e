### The interface in French: a machine-made draft. Corrections by readers of the language are welcome.
### A message that is missing here is said in English.
###
### Words: article (article), source, flux (feed), filtre, étiquette (tag), panneau (pane), habillage (page furniture)

## Commands, as the help page lists them

command-select-next = Descendre
command-select-previous = Monter
command-page-down = Page suivante
command-page-up = Page précédente
command-half-page-down = Une demi-page plus bas
command-half-page-up = Une demi-page plus haut
command-select-first = Aller au début
command-select-last = Aller à la fin
command-focus-left = Aller au panneau de gauche
command-focus-right = Aller au panneau de droite
command-focus-next = Aller au panneau suivant
command-focus-previous = Aller au panneau précédent
command-focus-filter = Aller au panneau des filtres
command-focus-list = Aller à la liste
command-focus-reader = Aller à l’article
command-search = Rechercher au fil de la frappe
command-take-spelling = Rechercher l’orthographe proposée
command-previous-view = Revenir à la vue précédente
command-complete = Compléter le mot de la requête
command-complete-back = Le mot proposé précédemment
command-save-filter = Enregistrer ce filtre sous un nom
command-show-filters = Afficher et modifier les filtres enregistrés
command-show-settings = Afficher et modifier les réglages
command-reset-setting = Remettre le réglage à sa valeur par défaut
command-show-themes = Choisir un thème, avec aperçu
command-edit-filter = Modifier la requête du filtre enregistré
command-rename-filter = Renommer le filtre enregistré
command-set-filter-key = Choisir la touche du filtre enregistré
command-remove-filter = Supprimer le filtre enregistré
command-move-filter-up = Monter le filtre enregistré
command-move-filter-down = Descendre le filtre enregistré
command-same-source = Seulement cette source
command-same-tag = Seulement cette étiquette
command-same-author = Seulement cet auteur
command-same-day = Seulement ce jour
command-same-word = Rechercher un mot du titre
command-not-source = Sans cette source
command-not-tag = Sans cette étiquette
command-open = Ouvrir l’article ou appliquer le filtre
command-back = Revenir
command-quit = Quitter
command-palette = Trouver une commande, un filtre, une étiquette ou une source en quelques lettres
command-help = Afficher les touches
command-suspend = Suspendre le programme
command-redraw = Redessiner l’écran
command-page-or-next-unread = Page suivante de l’article, puis article non lu suivant
command-next-unread = Article non lu suivant
command-previous-unread = Article non lu précédent
command-next-article = Ouvrir l’article suivant de la liste
command-previous-article = Ouvrir l’article précédent de la liste
command-toggle-read = Marquer comme lu ou non lu
command-toggle-star = Ajouter ou retirer l’étoile
command-toggle-later = Garder pour plus tard, ou ne plus garder
command-mark-view-read = Marquer toute la liste comme lue
command-undo = Annuler la dernière modification
command-redo = Rétablir la modification annulée
command-mark-above-read = Marquer comme lu tout ce qui est au-dessus
command-mark-range = Sélectionner les articles d’ici jusqu’où vous allez
command-mark-row = Sélectionner cet article ou non
command-mark-found = Sélectionner tous les articles de la liste
command-hide-articles = Masquer l’article
command-tag-articles = Ajouter ou retirer des étiquettes
command-repeat-tags = Répéter la dernière modification d’étiquettes
command-repeat-change = Répéter la dernière modification d’articles
command-toggle-choice = Ajouter ou retirer l’étiquette choisie
command-rename-tag = Renommer l’étiquette choisie ou la fondre dans une autre
command-delete-tag = Retirer l’étiquette choisie de tous les articles
command-color-tag = Couleur suivante de l’étiquette choisie
command-export-articles = Écrire l’article dans un fichier
command-next-order = Trier la liste autrement
command-next-grouping = Grouper la liste par jour ou par source
command-hide-read = Masquer ou afficher les articles lus
command-clear-filter = Effacer le filtre
command-remove-chip = Retirer une condition du filtre par son numéro
command-jump-to-tag = Filtrer par une étiquette, trouvée en quelques lettres
command-jump-to-source = Filtrer par une source, trouvée en quelques lettres
command-cycle-row = Panneau des filtres : exiger la ligne, l’exclure, ou ni l’un ni l’autre
command-require-row = Panneau des filtres : exiger la ligne
command-exclude-row = Panneau des filtres : exclure la ligne
command-reset-row = Panneau des filtres : ne plus exiger ni exclure la ligne
command-toggle-every-tag = Panneau des filtres : toutes les étiquettes choisies, ou l’une d’elles
command-fold = Panneau des filtres : plier ou déplier le dossier ou le groupe
command-fold-group = Panneau des filtres : plier ou déplier le groupe
command-narrow-rows = Panneau des filtres : réduire les lignes par quelques lettres
command-toggle-empty-rows = Panneau des filtres : masquer ou afficher les lignes sans article
command-refresh-source = Actualiser cette source
command-refresh-all = Actualiser toutes les sources
command-cancel-refresh = Arrêter l’actualisation
command-show-sources = Afficher les sources et leurs erreurs
command-show-problems = Afficher les erreurs de configuration
command-add-feed = Ajouter un flux
command-add-folder = Ajouter un dossier d’articles
command-import-opml = Importer un fichier OPML
command-show-catalogue = Choisir des flux dans le catalogue
command-open-link = Ouvrir le lien de l’article
command-copy-link = Copier le lien de l’article
command-show-code = Afficher l’adresse en code QR, ou de nouveau en texte
command-show-links = Afficher les liens de l’article
command-show-enclosures = Afficher les pièces jointes, à écouter ou télécharger
command-download = Télécharger la pièce jointe
command-cancel-download = Arrêter le téléchargement
command-toggle-transcript = Afficher la transcription, ou de nouveau l’article
command-search-word = Rechercher le mot sous le curseur
command-follow-link = Choisir un lien visible par ses lettres
command-edit-note = Écrire une note sur l’article
command-find-in-article = Chercher dans l’article
command-next-hit = Occurrence suivante dans l’article
command-previous-hit = Occurrence précédente dans l’article
command-show-contents = Afficher les intertitres de l’article
command-next-heading = Intertitre suivant
command-previous-heading = Intertitre précédent
command-place-caret = Placer un curseur dans le texte, pour sélectionner et copier
command-caret-left = Curseur à gauche
command-caret-right = Curseur à droite
command-next-word = Mot suivant
command-previous-word = Mot précédent
command-next-sentence = Phrase suivante
command-previous-sentence = Phrase précédente
command-next-paragraph = Paragraphe suivant
command-previous-paragraph = Paragraphe précédent
command-line-start = Début de la ligne
command-line-end = Fin de la ligne
command-select-text = Commencer une sélection, ou l’abandonner
command-grow-selection = Étendre la sélection : mot, phrase, paragraphe, article
command-shrink-selection = Réduire la sélection
command-copy-text = Copier le texte sélectionné ou la phrase
command-pipe-text = Donner l’article ou la sélection à une commande
command-save-text = Enregistrer l’article ou la sélection dans un fichier
command-open-in-pager = Ouvrir l’article dans $PAGER
command-open-in-editor = Ouvrir une copie de l’article dans $EDITOR
command-open-in-text-browser = Ouvrir l’article dans lynx ou w3m
command-quote-text = Copier comme citation avec sa source
command-highlight-text = Surligner le texte, ou ne plus le surligner
command-next-highlight = Passage surligné suivant
command-previous-highlight = Passage surligné précédent
command-show-highlights = Afficher les passages surlignés
command-show-picture = Afficher seule l’image visible
command-next-picture = Image suivante de l’article
command-previous-picture = Image précédente de l’article
command-toggle-full-text = Récupérer le texte intégral, ou revenir au texte du flux
command-toggle-zen = N’afficher que l’article
command-toggle-furniture = Afficher ou masquer l’habillage de la page
command-toggle-notes = Ouvrir ou fermer les notes et détails visibles
command-toggle-marks = Voyelles arabes : toutes, aucune, ou celles qui distinguent les mots
command-toggle-spacing = Ligne vide entre les lignes, ou non
command-toggle-indent = Alinéa au début des paragraphes, ou ligne vide entre eux
command-toggle-justify = Justifier les lignes, ou non
command-wider-text = Texte plus large
command-narrower-text = Texte plus étroit
command-wider-margin = Marges plus larges
command-narrower-margin = Marges plus étroites
command-toggle-reading-time = Afficher ou masquer le temps de lecture
command-toggle-auto-advance = Passer à l’article non lu suivant après la fin, ou non
command-turn-pages = Lire sans les mains : les pages tournent à la vitesse de lecture
command-widen-pane = Élargir ce panneau
command-narrow-pane = Rétrécir ce panneau
pane-as-wide-as-it-gets = La bordure ne va pas plus loin.
command-calibrate = Choisir le mode droite à gauche de ce terminal

## Fetching over HTTP

fetch-resolve = { $host } est introuvable ; vérifiez l’adresse et votre connexion.
fetch-refused = { $host } a refusé la connexion ; réessayez plus tard.
fetch-unreachable = { $host } est injoignable ({ $reason }) ; vérifiez votre connexion.
fetch-status = { $url } a répondu par le code { $status }.
fetch-status-forbidden = { $url } refuse l’accès (code { $status }) ; il faut peut-être un mot de passe ou un navigateur.
fetch-status-not-found = Il n’y a rien à { $url } (code { $status }) ; vérifiez l’adresse.
fetch-status-too-many = { $url } a reçu trop de requêtes (code { $status }) ; actualisez moins souvent.
fetch-status-server = Le serveur de { $url } signale une erreur (code { $status }) ; réessayez plus tard.
fetch-gone = { $url } a disparu pour de bon ; retirez la source ou trouvez sa nouvelle adresse.
fetch-cancelled = L’actualisation a été arrêtée.

## Files

file-not-found = { $path } n’existe pas ; vérifiez le chemin dans la configuration.
file-denied = Sahifa n’a pas le droit de lire { $path } ; changez ses permissions.
file-nothing-matched = Aucun fichier ne correspond à { $pattern } ; vérifiez le chemin dans la configuration.
file-unreadable = { $path } ne peut pas être lu : { $reason }.
query-field = Colonne { $column } : « { $found } » n’est pas un champ ; écrivez tag, source, folder, title, author, text, url, lang, is, has, saved, newer, older, date, sort ou limit, ou mettez les mots avec deux-points entre guillemets.
query-field-suggestion = Colonne { $column } : « { $found } » n’est pas un champ ; vouliez-vous dire « { $suggestion }: » ?
query-value = Colonne { $column } : écrivez une valeur juste après « { $found } ».
query-state = Colonne { $column } : « { $found } » n’est pas un état ; écrivez unread, read, starred, new, later, tagged ou local.
query-state-suggestion = Colonne { $column } : « { $found } » n’est pas un état ; vouliez-vous dire « { $suggestion } » ?
query-duration = Colonne { $column } : « { $found } » n’est pas une durée ; écrivez par exemple 12h, 7d ou 2w.
query-date = Colonne { $column } : « { $found } » n’est pas une date ; écrivez par exemple today, week, 2021, 2021-02 ou 2021-02-17..2021-03.
query-order = Colonne { $column } : « { $found } » n’est pas un ordre de tri ; écrivez date, -date, source, title ou unread.
query-order-suggestion = Colonne { $column } : « { $found } » n’est pas un ordre de tri ; vouliez-vous dire « { $suggestion } » ?
query-number = Colonne { $column } : « { $found } » n’est pas un nombre.
query-condition = Colonne { $column } : il manque ici une condition.
query-part = Colonne { $column } : « { $found } » n’est pas une partie d’article ; écrivez image, enclosure ou fulltext.
query-part-suggestion = Colonne { $column } : « { $found } » n’est pas une partie d’article ; vouliez-vous dire « { $suggestion } » ?
query-saved = Il n’y a pas de filtre enregistré « { $name } ».
query-saved-suggestion = Il n’y a pas de filtre enregistré « { $name } » ; vouliez-vous dire « { $suggestion } » ?
query-quote = Colonne { $column } : fermez les guillemets.
query-close = Colonne { $column } : fermez la parenthèse.
query-open = Colonne { $column } : cette parenthèse ne ferme rien ; retirez-la ou ouvrez-en une avant.
query-less = Colonne { $column } : le filtre est trop long ou trop imbriqué ; raccourcissez-le.
store-busy = Un autre programme utilise la base de données { $path } ; fermez-le et réessayez.
store-full = Le disque de { $path } est plein ; libérez de la place et réessayez.
marks-wait = Votre dernière marque n’est pas encore enregistrée. { $reason } Sahifa réessaie jusqu’à la fin.
marks-caught-up = { $count ->
    [one] La marque en attente est enregistrée.
   *[other] Les { $count } marques en attente sont enregistrées.
}

## Refreshing

refresh-waits = Une autre actualisation est en cours ; celle-ci commencera ensuite.

## Reasons given by the system

io-not-found = il n’existe pas
io-permission = vous n’en avez pas le droit
io-full = le disque est plein
io-read-only = le disque est en lecture seule
io-directory = c’est un dossier
io-not-directory = une partie du chemin n’est pas un dossier
io-exists = il existe déjà
io-other = { $detail }

## Panes

pane-filter = Filtre
pane-list = Articles
pane-list-position = Articles { $at }/{ $count }
pane-list-unread = Articles, lus masqués
pane-list-position-unread = Articles { $at }/{ $count }, lus masqués
pane-reader = Lecture
pane-reader-hits = Lecture { $percent }% · { $count ->
    [one] { $count } occurrence
   *[other] { $count } occurrences
}
pane-reader-hit = Lecture { $percent }% · { $at }/{ $count }
pane-reader-position = Lecture { $percent }%
filter-all = Tous
filter-unread = Non lus
filter-unread-of = { $unread }/{ $count }
filter-read = Lus
filter-starred = Favoris
filter-later = À lire plus tard
filter-new = Nouveaux
filter-local = Locaux
filter-today = Aujourd’hui
filter-yesterday = Hier
filter-week = 7 derniers jours
filter-month = 30 derniers jours
filter-year = 365 derniers jours
filter-earlier = Plus ancien
filter-has-image = Image
filter-has-enclosure = Pièce jointe
filter-has-fulltext = Texte intégral
filter-has-note = Note
filter-has-highlight = Passage surligné
filter-source = une source
filter-group-state = État
filter-group-saved = Filtres enregistrés
filter-group-sources = Sources
filter-group-tags = Étiquettes
filter-group-tags-every = Étiquettes (toutes celles choisies)
filter-group-date = Date
filter-group-language = Langue
filter-group-author = Auteur
filter-group-has = Contenu
tags-every = Les articles doivent avoir toutes les étiquettes choisies.
tags-any = Les articles doivent avoir l’une des étiquettes choisies.
empty-rows-hidden = Les lignes sans article sont masquées.
empty-rows-shown = Les lignes sans article sont affichées.

## Chips: the active filter above the list

chip-or = ou
chip-not = sans { $name }
chip-order-newest = les plus récents d’abord
chip-order-oldest = les plus anciens d’abord
chip-order-source = par source
chip-order-title = par titre
chip-order-unread = non lus d’abord
chip-limit = { $count ->
    [one] { $count } article au plus
   *[other] { $count } articles au plus
}
remove-which-chip = Pressez le numéro de la condition à retirer, de 1 à { $count }.
no-such-chip = Le filtre n’a pas de condition { $number } ; pressez { $key } puis l’un des numéros au-dessus de la liste.
filter-is-empty = Rien n’est filtré ; { $key } cherche, { $pane } va au volet des filtres.

## Going to a tag or a source by a few letters

overlay-jump-tag = Filtrer par une étiquette
overlay-jump-source = Filtrer par une source
overlay-palette = Toutes les commandes, filtres, étiquettes et sources
palette-filter = filtre
palette-tag = étiquette
palette-source = source
palette-none = Rien n’a ces lettres.
hint-palette = { $run } exécuter ou filtrer · { $add } ajouter au filtre · { $back } retour
key-unbound = Aucune commande sur { $key }. { $help } affiche les touches.
jump-none = Aucun nom n’a ces lettres.
hint-jump = { $open } filtrer · { $add } ajouter au filtre · { $back } retour
hint-overlay = { $back } retour
hint-overlay-choice = { $open } choisir · { $back } retour
hint-link-list = { $open } ouvrir · { $copy } copier · { $back } retour
hint-narrow = { $keep } aux lignes · { $back } toutes les lignes

## Languages, by name

language-am = Amharique
language-ar = Arabe
language-az = Azéri
language-bn = Bengali
language-ckb = Kurde central
language-de = Allemand
language-el = Grec
language-en = Anglais
language-es = Espagnol
language-fa = Persan
language-fr = Français
language-he = Hébreu
language-hi = Hindi
language-id = Indonésien
language-it = Italien
language-ja = Japonais
language-ko = Coréen
language-ku = Kurde
language-ms = Malais
language-nl = Néerlandais
language-pl = Polonais
language-ps = Pachto
language-pt = Portugais
language-ru = Russe
language-sd = Sindhi
language-so = Somali
language-sv = Suédois
language-sw = Swahili
language-tr = Turc
language-ug = Ouïghour
language-uk = Ukrainien
language-ur = Ourdou
language-zh = Chinois
list-untitled = (sans titre)
list-empty = Pas encore d’articles ; { $refresh } actualise les sources, { $setup } montre les premiers pas.
list-all-read = { $count ->
    [one] Le seul article est lu et masqué ; pressez { $key } pour l’afficher.
   *[other] Les { $count } articles sont lus et masqués ; pressez { $key } pour les afficher.
}
list-empty-filtered = Aucun article ne correspond au filtre ; pressez { $key } pour l’effacer.
list-empty-spelling = Rien pour « { $typed } » ; vouliez-vous dire « { $word } » ({ $count }) ? Pressez { $key } pour le rechercher.
list-nothing-selected = Il n’y a pas d’article à ouvrir.
reader-nothing = Ouvrez un article avec { $key }.
enclosure = Pièce jointe :
enclosure-with = Pièce jointe ({ $details }) :
enclosure-type = { $type }
enclosure-and = { $first }, { $second }
enclosure-audio = Audio
enclosure-video = Vidéo
enclosure-picture = Image
enclosure-document = Document
enclosure-archive = Archive
enclosure-file = Fichier
enclosure-season = Saison { $season }
enclosure-episode = Épisode { $episode }
enclosure-season-episode = Saison { $season }, épisode { $episode }
reader-enclosures = { $first } et { $count } de plus
reader-enclosures-key = { $what } · { $key } pour la liste
download-waiting = en attente
download-running = { $percent }% ({ $received } sur { $total })
download-running-unknown = { $received } reçus
download-partial = interrompu à { $received }
download-done = téléchargé
duration-minutes = { $minutes }:{ $tens }{ $ones }
duration-hours = { $hours }:{ $minute-tens }{ $minute-ones }:{ $tens }{ $ones }
size-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
size-kilobytes = { $count } ko
size-kilobytes-tenths = { $count },{ $tenths } ko
size-megabytes = { $count } Mo
size-megabytes-tenths = { $count },{ $tenths } Mo
size-gigabytes = { $count } Go
size-gigabytes-tenths = { $count },{ $tenths } Go
reader-hidden = { $count ->
    [one] { $count } bloc d’habillage est masqué
   *[other] { $count } blocs d’habillage sont masqués
} ; pressez { $key } pour afficher.
reader-hidden-shown = { $count ->
    [one] { $count } bloc d’habillage est affiché
   *[other] { $count } blocs d’habillage sont affichés
} ; pressez { $key } pour masquer.
reader-image = [image]
picture-title = Image { $at } sur { $count }
picture-loading = L’image arrive …
picture-too-large = Cette image de { $width } × { $height } pixels est trop grande pour être affichée.
picture-too-heavy = Cette image demande trop de mémoire.
picture-svg = Cette image est un dessin (SVG), qui n’est pas affiché ici.
picture-unknown = Le fichier n’est pas une image d’un format connu ici (PNG, JPEG, GIF, WebP).
picture-broken = L’image est abîmée : { $reason }
picture-no-address = L’image n’a pas d’adresse sur le web.
pictures-off = Les images sont désactivées : reader.images vaut « off ».
pictures-need-colours = Les images demandent un terminal à 256 couleurs et un thème en couleurs.
article-without-pictures = L’article n’a pas d’images.
no-more-pictures = Il n’y a plus d’images.
hint-picture = { $next } suivante · { $previous } précédente · { $open } ouvrir · { $back } retour
reader-image-alt = [image : { $alt }]
reader-details = Détails
reader-no-notes = Aucune note ni détail en vue.
reader-embed = { $kind } · { $site }
reader-embed-titled = { $kind } · { $site } : { $title }
media-post = Publication
media-video = Vidéo
media-audio = Audio
media-page = Page
date-none = sans date
date-not-stated = { $date } (non indiquée par la source)
date-updated = { $date }, mis à jour { $updated }
about-article = { $source } · { $date }
about-article-by = { $source } · { $date } · { $authors }
about-with-time = { $about } · { $time }
reading-time = { $minutes } min de lecture
no-article-after = C’est le dernier article de la liste.
no-article-before = C’est le premier article de la liste.
marks-all = Toutes les voyelles arabes sont affichées.
marks-needed = Seules les voyelles qui distinguent les mots sont affichées.
marks-none = Les voyelles arabes sont masquées.
lines-spaced = Une ligne vide sépare les lignes.
lines-close = Les lignes se suivent sans espace.
paragraphs-indent = Les paragraphes commencent par un alinéa.
paragraphs-blank = Une ligne vide sépare les paragraphes.
lines-justified = Les lignes arabes sont justifiées.
lines-ragged = Les lignes ne sont pas justifiées.
margin-of = { $count ->
    [one] { $count } colonne reste libre
   *[other] { $count } colonnes restent libres
} de chaque côté.
reading-time-shown = Le temps de lecture est indiqué sous le titre.
reading-time-hidden = Le temps de lecture n’est pas indiqué.
auto-advance-on = Après la fin, une page mène à l’article non lu suivant.
auto-advance-off = Après la fin, une page reste à la fin.
status-turning = Les pages tournent seules, à { $speed } mots par minute ; une touche met en pause.
turning-paused = En pause ; { $key } pour continuer.
turning-ended = C’est la fin de l’article.

## The bottom line

status-hints-unread = Articles lus masqués, { $show } les affiche · { $help } aide · { $refresh } actualiser · { $quit } quitter
status-list = { $open } ouvrir · { $read } lu · { $search } rechercher · { $refresh } actualiser · { $help } aide
status-list-empty = { $clear } effacer le filtre · { $search } rechercher · { $refresh } actualiser · { $help } aide
status-filter = { $choose } choisir · { $narrow } réduire · { $clear } effacer · { $help } aide
status-reader = { $page } page suivante · { $find } chercher · { $link } liens · { $back } retour · { $help } aide
status-unread = { $count ->
    [one] { $count } non lu
   *[other] { $count } non lus
}
status-state = { $unread } · actualisé { $when }
status-refreshing-waits = { $progress } · en attente de { $source }
status-query = { $keep } garder · { $back } comme avant · { $complete } compléter · { $older } { $newer } requêtes passées
status-welcome = { $feed } ajouter un flux · { $catalogue } catalogue · { $opml } importer OPML · { $help } aide
status-fetching-page = Récupération de { $url } … · { $back } abandonner
status-downloading = Téléchargement de { $name } : { $state }
status-downloading-more = { $first } et { $count } de plus
status-refreshing = Actualisation de { $finished } sur { $total } sources, { $new ->
    [one] { $new } nouvel article
   *[other] { $new } nouveaux articles
}
refreshed = { $new ->
    [0] Rien de nouveau.
    [one] 1 nouvel article.
   *[other] { $new } nouveaux articles.
}
refresh-stopped = L’actualisation a été arrêtée. { $new ->
    [0] Rien de nouveau.
    [one] 1 nouvel article.
   *[other] { $new } nouveaux articles.
}
refreshed-left-out = { $name } : { $problem }
refreshed-with-errors = { $failed ->
    [one] { $failed } source en échec
   *[other] { $failed } sources en échec
} ; pressez { $key } pour savoir pourquoi. { $new ->
    [0] Rien de nouveau.
    [one] 1 nouvel article.
   *[other] { $new } nouveaux articles.
}
configuration-problems = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
} dans la configuration ; pressez { $key } pour voir.
configuration-applied = La configuration modifiée est appliquée.
key-count = Nombre : { $count }
no-change-to-repeat = Aucune modification d’articles n’a encore été faite qui puisse être répétée.
no-such-saved-filter = Il n’y a pas de filtre enregistré { $number }.
no-such-link = L’article n’a pas de lien { $number }.
macro-links = { $max } liens ont été ouverts, la limite pour une touche.
configuration-warnings = { $count ->
    [one] { $count } touche de la configuration est à revoir
   *[other] { $count } touches de la configuration sont à revoir
} ; pressez { $key } pour voir.
configuration-refused = La configuration modifiée a { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
} et n’est pas appliquée ; pressez { $key } pour voir.
configuration-gone = Le fichier de configuration { $file } a disparu ; ses réglages restent en vigueur jusqu’à la fermeture.
marked-read = { $count ->
    [0] Tout est déjà lu ici.
    [one] 1 article marqué comme lu ; pressez { $key } pour annuler.
   *[other] { $count } articles marqués comme lus ; pressez { $key } pour annuler.
}
undone = Annulé : { $what }.
redone = Rétabli : { $what }.
undone-partly = Annulé : { $what } ; { $gone ->
    [one] { $gone } article est supprimé
   *[other] { $gone } articles sont supprimés
}.
redone-partly = Rétabli : { $what } ; { $gone ->
    [one] { $gone } article est supprimé
   *[other] { $gone } articles sont supprimés
}.
overlay-tags = Étiquettes de { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
overlay-tag-rename = Nouveau nom de l’étiquette { $tag }
tags-new = Nouvelle étiquette { $tag }
tags-none = Pas encore d’étiquettes ; tapez le nom de la première.
hint-tags = { $toggle } ajouter ou retirer · { $apply } appliquer · { $rename } renommer · { $delete } supprimer · { $color } couleur · { $back } annuler
hint-rename = { $apply } renommer · { $back } annuler
step-done = Fait : { $what } ; pressez { $key } pour annuler.
step-read = { $count ->
    [one] { $count } article marqué comme lu
   *[other] { $count } articles marqués comme lus
}
step-unread = { $count ->
    [one] { $count } article marqué comme non lu
   *[other] { $count } articles marqués comme non lus
}
step-starred = étoile ajoutée à { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
step-unstarred = étoile retirée de { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
step-later = { $count ->
    [one] { $count } article gardé
   *[other] { $count } articles gardés
} pour plus tard
step-not-later = { $count ->
    [one] { $count } article n’est plus gardé
   *[other] { $count } articles ne sont plus gardés
} pour plus tard
step-hidden = { $count ->
    [one] { $count } article masqué
   *[other] { $count } articles masqués
}
step-shown = { $count ->
    [one] { $count } article affiché
   *[other] { $count } articles affichés
} de nouveau
step-tagged = { $count ->
    [one] { $count } article étiqueté
   *[other] { $count } articles étiquetés
} { $tags }
step-untagged = étiquette { $tags } retirée de { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
step-retagged = { $count ->
    [one] { $count } article étiqueté
   *[other] { $count } articles étiquetés
} { $added }, et { $removed } retiré
step-changed = { $count ->
    [one] { $count } article modifié
   *[other] { $count } articles modifiés
}
step-tag-renamed = étiquette { $from } renommée en { $to }
step-tag-merged = étiquette { $from } fondue dans { $to }
step-tag-deleted = étiquette { $tag } supprimée de { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
status-selected = { $count ->
    [one] { $count } article choisi
   *[other] { $count } articles choisis
} : { $read } lu, { $star } étoile, { $tags } étiquettes, { $open } ouvrir, { $copy } copier les liens, { $hide } masquer, { $back } annuler
too-many-links = { $count } liens sont trop pour les ouvrir d’un coup ; choisissez { $max } articles au plus.
day-today = Aujourd’hui
day-yesterday = Hier
hide-read-never = Les articles lus sont affichés.
hide-read-left = Les articles lus partent quand on quitte la liste ou l’actualise ; { $key } les affiche.
hide-read-now = Les articles lus partent dès qu’on en choisit un autre ; { $key } les affiche.
grouping-none = Sans groupes.
grouping-day = Groupé par jour.
grouping-day-later = Groupé par jour quand la liste est triée par date ({ $key }).
grouping-source = Groupé par source.
grouping-source-later = Groupé par source quand la liste est triée par source ({ $key }).
order-newest = Les plus récents d’abord.
order-oldest = Les plus anciens d’abord.
order-source = Par source.
order-title = Par titre.
order-unread = Articles non lus d’abord.
no-tags-to-repeat = Aucune étiquette n’a encore été modifiée ; pressez { $key } pour en ajouter ou en retirer.
nothing-changed = Rien à changer.
nothing-to-undo = Il n’y a rien à annuler.
nothing-to-redo = Il n’y a rien à rétablir.
setting-kept = « { $key } » vaut maintenant { $value }, aussi dans la configuration.
setting-waits = « { $key } » est écrit, et servira quand les erreurs de la configuration seront corrigées.
filter-added = « { $name } » est gardé dans la configuration.
filter-changed = « { $name } » a une autre requête.
filter-renamed = « { $name } » s’appelle maintenant « { $new } ».
filter-key-set = { $key } applique « { $name } ».
filter-key-unset = « { $name } » n’a plus de touche à lui.
filter-moved = « { $name } » est déplacé.
filter-removed = « { $name } » est supprimé.
filter-nothing = La liste n’est pas filtrée ; choisissez ou tapez d’abord un filtre.
filter-refused = Rien n’a été changé. { $reason }
filter-needs-name = Tapez un nom pour le filtre, ou pressez { $key }.
filter-needs-query = Tapez une requête pour le filtre, ou pressez { $key }.
filter-used = La requête « { $by } » utilise « { $name } » ; changez-la d’abord.
filter-gone = La configuration n’a pas de filtre « { $name } ».
filter-at-end = « { $name } » ne peut pas aller plus loin.
filter-row = { $name } · { $query }
filters-none = Aucun filtre enregistré. Choisissez-en ou tapez-en un, puis pressez Ctrl-S.
no-tags-here = Cet article n’a pas d’étiquettes.
no-authors-here = Cet article ne nomme pas d’auteur.
no-source-here = La source de cet article n’est pas connue.
no-day-here = Cet article n’a pas de date.
no-words-here = Le titre de cet article n’a pas de mots.
no-previous-view = Il n’y a pas de vue précédente.
no-spelling = Aucune autre orthographe n’est proposée.
no-more-unread = Il n’y a plus d’articles non lus ici.
article-without-link = Cet article n’a pas de lien.
article-without-links = Cet article ne contient pas de liens.
article-without-enclosures = Cet article n’a pas de pièces jointes.
download-came = { $name } est téléchargé : { $path }
download-stopped = Le téléchargement de { $name } s’est arrêté ; { $key } dans la liste des pièces jointes le reprend.
download-unwritten = { $path } ne peut pas être écrit : { $reason }
download-elsewhere = Un autre Sahifa télécharge cette pièce jointe.
player-started = Lecture : { $file }
player-missing = Aucun lecteur trouvé (mpv, VLC, ffplay, MPlayer). Nommez-en un dans ui.player, ou ouvrez l’adresse dans le navigateur.
player-remote = Par SSH, personne ne l’entendrait. Nommez un lecteur dans ui.player, ou copiez l’adresse.
full-text-shown = Texte intégral. { $key } affiche le texte du flux.
feed-text-shown = Texte du flux. { $key } affiche le texte intégral.
page-came = Le texte intégral d’un autre article est arrivé ; ouvrez-le pour le lire.
page-given-up = La page a été abandonnée.
open-article-first = Ouvrez d’abord l’article.
link-copied = Copié : { $url }
source-found = La page nomme ce flux : { $url }.
source-looking = Recherche de flux à cette adresse…
source-added = { $name } ajouté.
sources-added = { $count ->
    [0] Rien de nouveau.
    [one] 1 source ajoutée.
   *[other] { $count } sources ajoutées.
}

## Overlays

overlay-help = Touches
hint-keys = { $narrow } trouver une commande · { $run } exécuter · { $back } retour
hint-keys-typing = { $run } exécuter · { $back } retour
keys-none = Aucune commande n’a ces lettres.
keys-here-filter = Dans le panneau des filtres
keys-here-list = Dans la liste
keys-here-reader = Dans l’article
keys-here-caret = Avec le curseur
keys-moving = Se déplacer
keys-panes = Panneaux
keys-searching = Chercher et filtrer
keys-marking = Marquer
keys-reading = Lire
keys-caret = Texte et curseur
keys-out = Hors des panneaux
keys-filter-pane = Panneau des filtres
keys-sources = Sources
keys-look = Aspect du texte
keys-program = Programme
keys-elsewhere = Dans les listes et les saisies
keys-own = Touches avec leurs propres étapes
action-steps = { $steps }
action-mark-read = Marquer comme lu
action-mark-unread = Marquer comme non lu
action-mark-starred = Ajouter l’étoile
action-mark-unstarred = Retirer l’étoile
action-mark-later = Garder pour plus tard
action-mark-not-later = Ne plus garder pour plus tard
action-mark-hidden = Masquer l’article
action-mark-shown = Afficher de nouveau l’article
action-tag = Ajouter { $tags }
action-untag = Retirer { $tags }
action-filter = Afficher { $query }
action-saved-filter = Appliquer le filtre { $number }
action-open-link = Ouvrir le lien { $number }
overlay-sources = Sources
overlay-problems = Erreurs de configuration
overlay-warnings = Touches de la configuration
overlay-catalogue = Flux publics : { $key } en ajoute un
overlay-filters = Filtres enregistrés : { $key } en applique un
overlay-themes = Thèmes : { $key } garde celui choisi
overlay-pick-tag = Quelle étiquette ? { $key } la prend
overlay-pick-author = Quel auteur ? { $key } le prend
overlay-pick-source = Quelle source ? { $key } la prend
overlay-pick-day = Quel jour ? { $key } le prend
overlay-pick-word = Quel mot ? { $key } le recherche
hint-filters = { $open } appliquer · { $edit } requête · { $rename } nom · { $key } touche · { $up } { $down } déplacer · { $remove } supprimer
hint-themes = { $open } garder · { $back } comme avant
overlay-found = Flux de cette page : Entrée en ajoute un
overlay-links = Liens
overlay-enclosures = Pièces jointes
chapters = Chapitres
chapters-offered = Pressez Entrée pour les récupérer
chapters-coming = En cours de récupération
chapters-none = { $url } ne contient pas de chapitres.
transcript = Transcription
transcript-coming = La transcription arrive.
transcript-shown = Transcription. { $key } affiche l’article.
transcript-hidden = Texte de l’article. { $key } affiche la transcription.
transcript-none = { $url } ne contient pas de transcription.
article-without-transcript = Cet article n’a pas de transcription.
hint-enclosures = { $play } lire · { $download } télécharger · { $cancel } arrêter · { $open } ouvrir l’adresse · { $copy } la copier
overlay-calibration = Quelle ligne se lit correctement ? { $key } l’enregistre
calibration-marks = Si les voyelles sont affichées, il y en a une, sur la dernière lettre du premier mot.
calibration-none = Si aucune ligne n’est correcte, choisissez la plus proche et joignez la sortie de « sahifa doctor --report » à un rapport de bug.
calibration-kept = Le mode « { $mode } » est enregistré pour ce terminal ({ $terminal }).
calibration-overruled = Le mode « { $mode } » sert maintenant. Au prochain démarrage, mode sous [rtl] ou SAHIFA_RTL l’emporte.
source-ok = Lue { $age }.
source-never = Pas encore lue.
source-running = Actualisation en cours.
source-moved = Elle a déménagé vers { $url } ; « sahifa sources follow » écrit la nouvelle adresse dans la configuration.
source-recovered = { $age } : fonctionne de nouveau.
source-failed = { $age } : { $error }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } fois)
}
sources-none = Aucune source n’est configurée ; { $key } ajoute un flux.
problems-none = La configuration n’a pas d’erreurs.

## Prompts

prompt-add-feed = Adresse du flux :
prompt-add-folder = Fichier ou dossier :
prompt-import-opml = Fichier OPML :
prompt-export = Dossier pour { $count ->
    [one] { $count } article
   *[other] { $count } articles
} :
prompt-save-filter = Garder ce filtre sous le nom :
prompt-filter-query = Requête de « { $name } » :
prompt-filter-name = Nouveau nom de « { $name } » :
prompt-filter-key = Touche de « { $name } » (vide : le chiffre de sa place) :
prompt-remove-filter = Supprimer « { $name } » ? Entrée supprime.
prompt-query = Rechercher :

## Command line

keys-fine = Aucune touche n’est en conflit.
article-gone = Cet article n’est plus conservé.
guide-name = Guide de Sahifa
page-no-page = { $url } n’est pas une page web.
page-no-article = Aucun article trouvé à { $url } ; il faut peut-être un navigateur.
page-paywall = { $url } ne montre l’article entier qu’aux abonnés.
page-login = { $url } demande de se connecter ; ouvrez-la dans le navigateur, ou donnez ses cookies à la source.
page-shorter = { $url } contient moins de texte que le flux ; il n’a pas été pris.
page-gone = La page { $url } n’existe plus (code { $status }).

## Opening links

overlay-url = Adresse ({ $key } la copie)
link-opened = Ouvert : { $url }
link-refused = Ce n’est pas une adresse web ou de courriel : Sahifa l’affiche sans l’ouvrir.
address-doubtful = Le nom de cet hôte mélange des écritures ou imite un autre nom. Regardez-le bien avant de l’ouvrir.
address-doubtful-row = Douteuse : { $address }
hint-address = { $copy } copier · { $back } retour
hint-address-code = { $copy } copier · { $code } code QR · { $back } retour
hint-address-opens = { $open } ouvrir quand même · { $copy } copier · { $back } retour
code-does-not-fit = Le code QR de cette adresse ne tient pas ici. Agrandissez la fenêtre ou réduisez ses lettres.
opener-failed = La commande { $command } de ui.opener n’a pas démarré : { $error }
exported = { $count ->
    [0] Aucun article n’a été écrit.
    [one] 1 article a été écrit.
   *[other] { $count } articles ont été écrits.
}
exported-to = { $count ->
    [0] Aucun article n’a été écrit dans { $path }.
    [one] 1 article a été écrit dans { $path }.
   *[other] { $count } articles ont été écrits dans { $path }.
}
export-failed = { $path } ne peut pas être écrit : { $reason }.
overlay-contents = Intertitres
prompt-note = Note :
reader-note = Note : { $note }
step-noted = note modifiée
step-unnoted = note supprimée
step-highlighted = passage surligné
step-unhighlighted = passage qui n’est plus surligné
overlay-highlights = Passages surlignés
nothing-to-highlight = Seul le texte d’un article peut être surligné.
highlight-too-long = Ce passage est trop long ; choisissez moins.
highlights-too-many = Un article a au plus { $max } passages surlignés ; retirez-en un d’abord.
no-highlights = Rien n’est surligné ici ; { $caret } place un curseur, et { $key } surligne ce qu’il sélectionne.
no-highlight-after = Il n’y a pas de passage surligné plus bas.
no-highlight-before = Il n’y a pas de passage surligné plus haut.
prompt-find = Chercher :
prompt-pipe-article = Commande pour l’article (! lui donne l’écran) :
prompt-pipe-selection = Commande pour la sélection (! lui donne l’écran) :
prompt-save-article = Enregistrer l’article sous (.txt .md .html .json) :
prompt-save-selection = Enregistrer la sélection sous (.txt .md .html .json) :
prompt-replace = { $path } existe. Entrée le remplace.
save-ending = Le nom doit finir par .txt, .md, .html, .print.html ou .json.
save-exists = { $path } existe et n’a pas été remplacé ; enregistrez encore une fois.
saved-to = Enregistré dans { $path }.
command-done = { $command } a fini.
command-said = { $line }
command-failed = { $command } a échoué (code { $status }).
command-failed-saying = { $command } a échoué (code { $status }) : { $line }
command-stopped = Un signal a mis fin à { $command }.
press-enter = Pressez Entrée pour revenir à Sahifa.
command-not-run = Impossible de lancer { $command } : { $reason }
viewer-missing = Ni lynx ni w3m n’est installé ici.
no-links-in-sight = Il n’y a pas de lien en vue ; { $key } liste tous les liens de l’article.
article-without-headings = Cet article n’a pas d’intertitres.
no-heading-after = Il n’y a pas d’intertitre plus bas.
no-heading-before = Il n’y a pas d’intertitre plus haut.
no-sentence-after = Il n’y a pas de phrase plus bas.
no-sentence-before = Il n’y a pas de phrase plus haut.
not-in-article = Ce n’est pas dans l’article.
found-in-article = { $count ->
    [one] Trouvé { $count } fois
   *[other] Trouvé { $count } fois
} ; { $next } suivant, { $previous } précédent, { $back } termine.
hits-from-start = Au-delà de la fin ; voici la première occurrence.
hits-from-end = Avant le début ; voici la dernière occurrence.
nothing-lit = Aucune recherche en cours ; pressez { $key } pour chercher dans l’article.
no-word-here = Il n’y a pas de mot sous le curseur.
text-copied = { $count ->
    [one] { $count } mot copié
   *[other] { $count } mots copiés
}.
quotation-copied = Copié comme citation avec sa source.
quotation-between = { ", " }
quotation = « { $text } » — { $origin }
hint-links-open = Tapez les lettres d’un lien pour l’ouvrir · { $open } ouvrir · { $copy } copier · { $show } afficher · { $back } annuler
hint-links-copy = Tapez les lettres d’un lien pour copier son adresse · { $open } ouvrir · { $copy } copier · { $show } afficher · { $back } annuler
hint-links-show = Tapez les lettres d’un lien pour voir son adresse · { $open } ouvrir · { $copy } copier · { $show } afficher · { $back } annuler
hint-caret = { $word } mot · { $sentence } phrase · { $select } sélectionner · { $grow } étendre · { $copy } copier · { $quote } avec source · { $back } retour

## Settings, as the list of settings and the schema explain them. The id is `setting-`, the table, the key

settings-ui = Interface
settings-reader = Articles
settings-fetch = Récupération
settings-downloads = Téléchargements
settings-rtl = Texte de droite à gauche dans le terminal
settings-keys = Clavier
settings-source = Une source : un flux par son adresse, ou des fichiers par leur chemin
settings-filter = Un filtre enregistré
settings-rule = Une règle pour les nouveaux articles
setting-ui-language = Langue de l’interface
setting-ui-direction = Sens des panneaux
setting-ui-digits = Chiffres de l’interface
setting-ui-months = Noms des mois dans les dates arabes
setting-ui-theme = Couleurs
setting-ui-theme-light = Couleurs de « auto » sur fond clair
setting-ui-theme-dark = Couleurs de « auto » sur fond sombre
setting-ui-guide = Le guide de Sahifa fait partie des sources
setting-ui-frame = Lignes autour des panneaux
setting-ui-rows = Hauteur d’une ligne de la liste
setting-ui-columns = Colonnes de la liste, dans l’ordre de lecture
setting-ui-cursor = Quand le curseur est visible
setting-ui-key-pause = Délai avant la liste des touches qui peuvent suivre
setting-ui-hyperlinks = Liens que le terminal ouvre lui-même
setting-ui-mouse = La souris agit sur les panneaux
setting-ui-opener = Commande qui ouvre les liens
setting-ui-player = Commande qui lit les enregistrements
setting-ui-empty-rows = Le panneau des filtres montre les lignes sans article
setting-ui-notify = Façon dont une règle avec « notify » signale des articles
setting-ui-group = Titres dans la liste
setting-ui-hide-read = Quand les articles lus quittent la liste
setting-reader-width = Plus longue ligne d’un article, en colonnes
setting-reader-margin = Colonnes libres de chaque côté du texte, au moins
setting-reader-spacing = Lignes vides entre deux lignes
setting-reader-paragraphs = Ce qui sépare deux paragraphes
setting-reader-marks = Voyelles du texte arabe
setting-reader-justify = Les lignes sont justifiées
setting-reader-reading-time = Le temps de lecture est sous le titre
setting-reader-images = Images dans les articles
setting-reader-auto-advance = Une page après la fin mène à l’article non lu suivant
setting-fetch-refresh = Délai entre deux actualisations d’une source ; « 0 » : à la demande
setting-fetch-concurrency = Requêtes simultanées
setting-fetch-per-host = Requêtes simultanées vers un même hôte
setting-fetch-pace = Délai minimal entre deux requêtes vers un hôte
setting-fetch-connect-timeout = Plus longue attente d’une connexion
setting-fetch-first-byte-timeout = Plus longue attente du début d’une réponse
setting-fetch-idle-timeout = Plus longue pause dans une réponse
setting-fetch-timeout = Durée maximale d’une requête
setting-fetch-max-body = Plus grand flux, une fois décompressé
setting-fetch-image-cache = Taille des images gardées sur le disque ; « 0 » n’en garde pas
setting-fetch-max-items = Nombre maximal d’entrées prises d’un flux en une fois
setting-fetch-full-text = Les pages des nouveaux articles sont récupérées si le flux n’en donne qu’une partie
setting-fetch-user-agent = Nom par lequel Sahifa s’adresse aux serveurs
setting-fetch-max-redirects = Nombre maximal de redirections d’une requête
setting-fetch-proxy = Proxy de toutes les requêtes
setting-fetch-keep = Âge à partir duquel les articles des flux sont supprimés ; « 0 » garde tout
setting-fetch-keep-items = Nombre d’articles d’un flux au-delà duquel les anciens sont supprimés ; 0 garde tout
setting-downloads-folder = Dossier des téléchargements
setting-downloads-max-size = Plus grand téléchargement
setting-downloads-at-once = Téléchargements simultanés
setting-rtl-mode = Qui met en ordre le texte de droite à gauche
setting-rtl-shaping = Qui relie les lettres arabes
setting-rtl-lam-alef = Lam-alif sur une cellule ou deux
setting-rtl-marks = Voyelles envoyées au terminal
setting-rtl-base = Sens des paragraphes qui n’en indiquent pas
setting-rtl-guard = Ce qui tient les lignes en place si le terminal les inverse
setting-rtl-bdsm = Le terminal est prié de ne pas réordonner les lignes (ECMA-48, mode 8)
setting-rtl-tmux-passthrough = Dans tmux, Sahifa parle au terminal extérieur
setting-keys-layout = Disposition dont les lettres servent aussi de touches latines
setting-keys-preset = Touches de base, sous les vôtres
setting-keys-counts = Touches qui tapent un nombre, comme dans 5 j
overlay-settings = Réglages
settings-none = Aucun réglage n’a ces lettres.
settings-changed = { $about } (par défaut : { $default })
hint-settings = { $name } : { $change } changer · { $default } par défaut · { $narrow } chercher · { $back } retour
hint-settings-typing = { $name } : { $change } changer · { $default } par défaut · { $back } retour
prompt-setting = { $name } :

## Lists, dates and ages

list-comma = { ", " }
list-two = { " et " }
list-last = { " et " }
date-full = { $day } { $month } { $year }
date-long = { $weekday } { $date }
date-with-time = { $date }, { $time }
date-short = { $day } { $month }
date-short-year = { $day } { $month } { $year }
date-month-1 = janvier
date-month-2 = février
date-month-3 = mars
date-month-4 = avril
date-month-5 = mai
date-month-6 = juin
date-month-7 = juillet
date-month-8 = août
date-month-9 = septembre
date-month-10 = octobre
date-month-11 = novembre
date-month-12 = décembre
date-month-short-1 = janv.
date-month-short-2 = févr.
date-month-short-3 = mars
date-month-short-4 = avr.
date-month-short-5 = mai
date-month-short-6 = juin
date-month-short-7 = juil.
date-month-short-8 = août
date-month-short-9 = sept.
date-month-short-10 = oct.
date-month-short-11 = nov.
date-month-short-12 = déc.
date-hijri-1 = mouharram
date-hijri-2 = safar
date-hijri-3 = rabia al awal
date-hijri-4 = rabia ath-thani
date-hijri-5 = joumada al oula
date-hijri-6 = joumada ath-thania
date-hijri-7 = rajab
date-hijri-8 = chaabane
date-hijri-9 = ramadan
date-hijri-10 = chawwal
date-hijri-11 = dhou al qi’da
date-hijri-12 = dhou al-hijja
date-era-hijri = H
date-weekday-1 = lundi
date-weekday-2 = mardi
date-weekday-3 = mercredi
date-weekday-4 = jeudi
date-weekday-5 = vendredi
date-weekday-6 = samedi
date-weekday-7 = dimanche
age-now = maintenant
age-minutes-short = { $count } min
age-minutes-ago = { $count ->
    [one] il y a { $count } minute
   *[other] il y a { $count } minutes
}
age-in-minutes = { $count ->
    [one] dans { $count } minute
   *[other] dans { $count } minutes
}
age-hours-short = { $count } h
age-hours-ago = { $count ->
    [one] il y a { $count } heure
   *[other] il y a { $count } heures
}
age-in-hours = { $count ->
    [one] dans { $count } heure
   *[other] dans { $count } heures
}
age-days-short = { $count } j
age-days-ago = { $count ->
    [one] il y a { $count } jour
   *[other] il y a { $count } jours
}
age-in-days = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
}
age-weeks-short = { $count } sem.
age-weeks-ago = { $count ->
    [one] il y a { $count } semaine
   *[other] il y a { $count } semaines
}
age-in-weeks = { $count ->
    [one] dans { $count } semaine
   *[other] dans { $count } semaines
}
age-months-short = { $count } mois
age-months-ago = il y a { $count } mois
age-in-months = dans { $count } mois
age-years-short = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
age-years-ago = { $count ->
    [one] il y a { $count } an
   *[other] il y a { $count } ans
}
age-in-years = { $count ->
    [one] dans { $count } an
   *[other] dans { $count } ans
}
