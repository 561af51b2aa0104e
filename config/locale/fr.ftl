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
command-palette = Trouver commande, filtre, étiquette ou source
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
command-cycle-row = Filtres : exiger la ligne, l’exclure, ou ni l’un ni l’autre
command-require-row = Filtres : exiger la ligne
command-exclude-row = Filtres : exclure la ligne
command-reset-row = Filtres : ni exiger ni exclure la ligne
command-toggle-every-tag = Filtres : toutes les étiquettes choisies, ou l’une d’elles
command-fold = Filtres : plier ou déplier le dossier ou le groupe
command-fold-group = Filtres : plier ou déplier le groupe
command-narrow-rows = Filtres : réduire les lignes par quelques lettres
command-toggle-empty-rows = Filtres : masquer ou afficher les lignes sans article
command-refresh-source = Actualiser cette source
command-refresh-all = Actualiser toutes les sources
command-cancel-refresh = Arrêter l’actualisation
command-show-sources = Afficher les sources et leurs erreurs
command-show-problems = Afficher les erreurs de configuration
command-add-feed = Ajouter un flux
command-add-folder = Ajouter un dossier d’articles
command-import-opml = Importer un fichier OPML
command-setup = Premiers pas : autres lecteurs, flux, terminal
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
command-place-caret = Placer un curseur pour sélectionner et copier
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
command-toggle-marks = Voyelles arabes : toutes, aucune, ou les nécessaires
command-toggle-spacing = Ligne vide entre les lignes, ou non
command-toggle-indent = Alinéa au début des paragraphes, ou ligne vide entre eux
command-toggle-justify = Justifier les lignes, ou non
command-wider-text = Texte plus large
command-narrower-text = Texte plus étroit
command-wider-margin = Marges plus larges
command-narrower-margin = Marges plus étroites
command-toggle-reading-time = Afficher ou masquer le temps de lecture
command-toggle-auto-advance = Passer à l’article non lu suivant après la fin, ou non
command-turn-pages = Lire sans les mains : les pages tournent seules
command-widen-pane = Élargir ce panneau
command-narrow-pane = Rétrécir ce panneau
pane-as-wide-as-it-gets = La bordure ne va pas plus loin.
command-calibrate = Choisir le mode droite à gauche de ce terminal

## Configuration: errors

config-problem-at = { $file }, ligne { $line }, colonne { $column } : { $problem }
config-problem = { $file } : { $problem }
config-unknown-key = La table [{ $table }] n’a pas de clé « { $key } ».
config-unknown-table = Il n’y a pas de table [{ $key }].
config-outside-table = La clé « { $key } » est hors de toute table.
config-missing-key = La table [[{ $table }]] demande la clé « { $key } ».
config-wrong-type = « { $key } » est { $found }, mais doit être { $expected }.
config-bad-value = « { $key } » ne peut pas valoir « { $value } ».
config-empty-text = « { $key } » doit être une ligne de texte, et non vide.
config-single-brackets = [{ $table }] demande des crochets doubles.
config-no-location = Cette source n’a ni url ni path.
config-url-and-path = Cette source a à la fois url et path.
config-url-without-scheme = « { $url } » ne commence pas par https://.
config-url-scheme = Sahifa ne peut pas récupérer de flux par « { $scheme }: ».
config-url-malformed = « { $url } » n’est pas une adresse valable.
config-duplicate-location = « { $location } » est déjà la source « { $name } ».
config-duplicate-name = Une autre source s’appelle « { $name } ».
config-duplicate-filter = Un autre filtre s’appelle « { $name } ».
config-duplicate-filter-key = Un autre filtre a cette touche.
config-filter-key-taken = La touche « { $key } » est déjà celle de { $command }.
config-path-missing = « { $path } » n’existe pas.
config-path-unreadable = « { $path } » ne peut pas être lu.
config-path-not-utf8 = « { $path } » mène à un dossier dont le nom n’est pas en UTF-8.
config-bad-pattern = « { $pattern } » n’est pas un motif valable.
config-bad-cookie = Le cookie « { $name } » a un nom ou une valeur non valable.
config-bad-auth = « auth » demande soit un utilisateur et un mot de passe, soit un jeton.
config-bad-proxy = Ce n’est pas un proxy valable.
config-bad-header = L’en-tête « { $name } » a un nom ou une valeur non valable.
config-bad-key = « { $key } » n’est pas le nom d’une touche.
config-unknown-command = Il n’y a pas de commande « { $command } ».
config-needless-argument = La commande « { $command } » ne prend pas d’argument.
config-bad-argument = La commande « { $command } » demande un argument.
config-macro-steps = La touche « { $key } » demande au moins une étape, et en prend { $max } au plus.
config-long-sequence = Une suite de touches a { $max } touches au plus.
config-of-key = Touche « { $key } » : { $problem }
keys-unsendable = « { $keys } » ne peut pas être tapé : les terminaux n’envoient pas { $key }.
keys-text = « { $keys } » est du texte là où s’applique [keys.{ $table }].
keys-no-steps = « { $keys } » ne fait rien : les touches de [keys.{ $table }] lancent une seule commande sans argument.
keys-no-sequence = « { $keys } » ne peut pas être tapé : [keys.{ $table }] ne prend que des touches seules.
keys-hide = Avec « { $keys } » dans [keys.{ $table }], { $count ->
    [one] « { $other } » ({ $place }) ne peut pas être tapé.
   *[other] { $count } autres ne peuvent pas être tapés, comme « { $other } » ({ $place }).
}
keys-hidden = « { $keys } » ne peut pas être tapé dans [keys.{ $table }], où se trouve « { $other } » ({ $place }).
config-key-clash = « { $keys } » et « { $other } » (ligne { $line }) ne peuvent pas être tous deux dans [keys.{ $table }].
config-uneven-layout = Les deux côtés de la disposition ont { $from } et { $to } caractères.
config-unknown-theme = Il n’y a pas de thème « { $name } ».
config-not-utf8 = Le fichier n’est pas en UTF-8.
config-too-large = Le fichier dépasse { $max } Mio.
config-not-a-file = Ce n’est pas un fichier.
config-unreadable = Le fichier ne peut pas être lu : { $reason }.
config-named-missing = Il n’y a pas de fichier de configuration { $file } ; corrigez le chemin après « --config », ou ajoutez « config init » pour créer le fichier.
config-watch-feed = Cette source est un flux ; seuls des fichiers peuvent être surveillés.
config-clean-no-source = Il n’y a pas de source « { $name } ».
config-rule-idle = Cette règle ne fait rien.
config-rule-silent = Cette règle masque les articles ou les marque comme lus ; elle ne peut donc pas les annoncer.
config-notify-command = Une commande commence par le nom d’un programme, sans { "{" }title{ "}" } ni rien de tel.
config-rule-list = Une règle s’applique à chaque article qui lui correspond ; elle ne peut donc pas avoir « sort: » ou « limit: ».
config-list-key = « { $key } » ne peut pas être donné pour toute une liste de flux.
config-list-refused = { $count ->
    [one] { $count } flux de cette liste a été laissé de côté : { $problem }
   *[other] { $count } flux de cette liste ont été laissés de côté. Le premier : { $problem }
}
config-clean-sign = Une règle [[clean]] demande soit « start », soit « pattern », et pas les deux.
config-bad-regex = Ce n’est pas une expression rationnelle valable : { $detail }.
config-syntax = Ce n’est pas du TOML valable : { $detail }.
config-syntax-duplicate = Cette clé ou cette table figure deux fois dans le fichier.
config-syntax-unquoted = Un texte doit être entre guillemets.
config-syntax-no-value = Cette clé n’a pas de valeur.
config-syntax-unclosed-bracket = Un crochet n’est pas fermé.
config-syntax-unclosed-quote = Un guillemet n’est pas fermé.
config-syntax-no-comma = Il manque une virgule.
config-syntax-key = Cette clé doit être entre guillemets.

## Configuration: kinds of values, inside the sentences above

config-type-text = un texte
config-type-integer = un nombre entier
config-type-float = un nombre décimal
config-type-boolean = true ou false
config-type-date = une date ou une heure
config-type-huge = un nombre trop grand
config-type-list = une liste
config-type-table = une table
config-expects-text = un texte entre guillemets
config-expects-action = une commande entre guillemets, ou une liste de commandes
config-expects-boolean = true ou false
config-expects-list = une liste comme ["a", "b"]
config-expects-table = une table
config-expects-between = un nombre entier de { $min } à { $max }
config-expects-duration = une durée comme "90s", "30m", "2h" ou "1d"
config-expects-size = une taille comme "512KiB" ou "32MiB"
config-expects-proxy = auto, none ou l’adresse d’un proxy
config-expects-color = une couleur comme "red", "bright-blue", "default", 0 à 255 ou "#ff8800"
config-expects-full-text = true, false, ou une table avec start, remove et prefetch
config-expects-notify = true, false, "auto", "bell", "osc9", "osc777", "osc99", "title", "off" ou les mots d’une commande
config-expects-player = "auto", une commande, la liste de ses mots, ou une table avec command et screen
config-expects-other = { $detail }

## Configuration: advice

config-help-nearest = Vouliez-vous dire « { $name } » ?
config-help-valid = Écrivez l’un de ceux-ci : { $names }.
config-help-expected = Écrivez { $expected }.
config-help-belongs = Écrivez-la sous [{ $table }].
config-help-syntax = Sahifa utilise les parties du fichier qu’elle peut lire.
config-help-single-brackets = Écrivez [[{ $table }]].
config-help-no-location = Écrivez url = "https://…" pour un flux, ou path = "…" pour des fichiers.
config-help-url-and-path = Gardez l’un, et écrivez un second [[source]] pour l’autre.
config-help-url-without-scheme = Écrivez « { $url } ».
config-help-url-scheme = Écrivez une adresse qui commence par https:// ou http://.
config-help-duplicate-location = Retirez l’une des deux.
config-help-duplicate-name = Donnez-lui un autre nom.
config-help-empty-text = Écrivez quelque chose, ou retirez la ligne.
config-help-path = Vérifiez le chemin et ses permissions. Sahifa réessaie à chaque actualisation.
config-help-bad-pattern = Écrivez * pour une partie d’un nom et ** pour un nombre quelconque de dossiers.
config-help-bad-cookie = Écrivez le nom et la valeur en lettres latines, sans espaces, virgules, points-virgules ni guillemets.
config-help-bad-auth = Écrivez user avec password ou password_command = ["program", "argument"] ; ou bien token ou token_command.
config-help-bad-proxy = Écrivez "none" ou une adresse comme "socks5h://127.0.0.1:9050" ou "http://proxy.example:8080".
config-help-bad-header = Écrivez le nom en lettres latines et traits d’union, et la valeur sur une ligne.
config-help-bad-key = Écrivez les touches comme dans ces exemples : j, G, ctrl-d, alt-x, shift-tab, space, page-down, f5, « g g ».
config-help-argument = Écrivez comme dans « { $example } ».
config-help-macro = Écrivez "key" = ["command", "command"], ou "none" pour libérer une touche.
keys-help-arrives = { $key } arrive comme { $other } : prenez celle-ci, ou une autre touche.
keys-help-unsendable = Prenez une autre touche, comme alt avec une lettre, ou une suite de touches.
keys-help-hide = Si c’est voulu, laissez ainsi ; sinon prenez une autre touche que « { $keys } ».
keys-help-hidden = Mettez-la aussi dans [keys.{ $table }], ou prenez une touche qui ne commence pas comme « { $other } ».
config-help-key-clash = Retirez-en une : une suite de touches ne peut pas être le début d’une autre.
config-help-uneven-layout = Écrivez autant de caractères après le point-virgule qu’avant.
config-help-encoding = Écrivez le nom d’un codage, comme utf-8, windows-1256 ou iso-8859-6.
config-help-language = Écrivez un code de langue comme ar, en ou fa.
config-help-filter = Un filtre demande un nom et une requête.
config-help-filter-key = Choisissez une autre touche.
config-help-watch-feed = Retirez la ligne. Pour actualiser le flux plus souvent, écrivez refresh = "10m".
config-help-rule = Écrivez when = "…" avec une requête, comme dans un filtre.
config-help-rule-idle = Ajoutez tag = ["…"], mark = "read", star = true, hide = true ou notify = true.
config-help-rule-silent = Retirez notify, ou ce qui masque les articles ou les marque comme lus.
config-help-notify-command = Écrivez par exemple notify = ["notify-send", "--", "{ "{" }title{ "}" }", "{ "{" }source{ "}" }"].
config-help-rule-list = Retirez « sort: » et « limit: ».
config-help-list-key = Donnez au flux sa propre table [[source]], qui l’emporte sur la liste.
config-help-list-refused = Corrigez la liste, ou importez ses flux avec « sahifa sources import FILE ».
config-help-clean-sign = Écrivez start = "…" pour les premiers mots du bloc, ou pattern = "…" pour une expression rationnelle.
config-help-regex = Mettez une barre oblique inverse devant ( ) [ ] ? * + . ou | pris à la lettre
config-help-not-utf8 = Enregistrez-le en UTF-8. D’ici là, Sahifa utilise les valeurs par défaut.

## Fetching over HTTP

fetch-invalid-url = { $url } n’est pas une adresse http ou https ; corrigez-la dans la configuration.
fetch-scheme = { $url } commence par { $scheme }:, mais l’adresse d’un flux doit commencer par http: ou https:.
fetch-header = L’en-tête { $name } de cette source n’est pas valable ; corrigez-le dans la configuration.
fetch-secret-program = La commande de mot de passe { $program } ne peut pas être lancée : { $reason }.
fetch-secret-failed = La commande de mot de passe { $program } a échoué ; lancez-la vous-même pour savoir pourquoi.
fetch-secret-slow = La commande de mot de passe { $program } n’a rien affiché en { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
  }.
fetch-secret-empty = La commande de mot de passe { $program } n’a pas affiché de mot de passe.
fetch-proxy = Le proxy { $proxy } est inutilisable ; corrigez-le dans la configuration.
fetch-proxy-unreachable = Le proxy { $proxy } est injoignable ; vérifiez qu’il fonctionne, ou corrigez-le dans la configuration.
fetch-proxy-authentication = Le proxy { $proxy } demande un nom d’utilisateur et un mot de passe, ou a refusé ceux qui sont donnés.
fetch-proxy-refused = Le proxy { $proxy } ne s’est pas connecté à { $host }.
fetch-setup = Sahifa ne peut rien récupérer sur cette machine : { $reason }.
fetch-resolve = { $host } est introuvable ; vérifiez l’adresse et votre connexion.
fetch-refused = { $host } a refusé la connexion ; réessayez plus tard.
fetch-unreachable = { $host } est injoignable ({ $reason }) ; vérifiez votre connexion.
fetch-tls-expired = Le certificat de { $host } a expiré ; réessayez plus tard ou prévenez son propriétaire.
fetch-tls-not-yet-valid = Le certificat de { $host } n’est pas encore valable ; vérifiez l’horloge de cette machine.
fetch-tls-wrong-name = Le certificat de { $host } est celui d’un autre nom ; vérifiez l’adresse.
fetch-tls-unknown-issuer = Le certificat de { $host } vient d’une autorité à laquelle cette machine ne se fie pas, ou est auto-signé.
fetch-tls-revoked = Le certificat de { $host } a été révoqué ; ne vous fiez pas à ce serveur.
fetch-tls-no-authorities = { $host } ne peut pas être vérifié, car cette machine n’a pas d’autorités de certification ; installez le paquet ca-certificates.
fetch-tls-not-tls = { $host } ne prend pas en charge https ; essayez l’adresse avec http:.
fetch-tls-old-protocol = { $host } ne connaît que des versions de https qui ne sont plus sûres ; prévenez son propriétaire.
fetch-tls-handshake = { $host } et Sahifa n’ont pas pu s’accorder sur une connexion sûre ; réessayez plus tard ou prévenez son propriétaire.
fetch-tls-improper = Le certificat de { $host } n’est pas valable pour un serveur ; il est peut-être auto-signé.
fetch-timeout-connect = { $url } n’a pas pu être joint en { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
  } ; réessayez plus tard.
fetch-timeout-first-byte = { $url } n’a pas répondu en { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
  } ; réessayez plus tard ou augmentez son délai.
fetch-timeout-idle = { $url } n’a rien envoyé pendant { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
  } au milieu de sa réponse ; réessayez plus tard.
fetch-timeout-whole = { $url } n’a pas fini en { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
  } ; réessayez plus tard ou augmentez son délai.
fetch-too-slow = { $url } envoie trop lentement alors que d’autres sources attendent ; réessayez plus tard.
fetch-status = { $url } a répondu par le code { $status }.
fetch-status-forbidden = { $url } refuse l’accès (code { $status }) ; il faut peut-être un mot de passe ou un navigateur.
fetch-status-not-found = Il n’y a rien à { $url } (code { $status }) ; vérifiez l’adresse.
fetch-status-too-many = { $url } a reçu trop de requêtes (code { $status }) ; actualisez moins souvent.
fetch-status-server = Le serveur de { $url } signale une erreur (code { $status }) ; réessayez plus tard.
fetch-status-wait = { $url } demande d’attendre { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
  } (code { $status }).
fetch-held = { $host } a demandé d’attendre ; il reste { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
  }.
fetch-gone = { $url } a disparu pour de bon ; retirez la source ou trouvez sa nouvelle adresse.
fetch-too-large = { $url } dépasse { $megabytes } Mo et n’a pas été lu.
fetch-redirect-loop = { $url } redirige en boucle ; vérifiez l’adresse.
fetch-redirect-count = { $url } redirige plus de { $count } fois ; vérifiez l’adresse.
fetch-redirect-target = { $url } redirige sans nommer d’adresse ; vérifiez l’adresse.
fetch-redirect-scheme = { $url } redirige vers { $target }, qui n’est pas une adresse web ; vérifiez l’adresse.
fetch-redirect-private = { $url } redirige vers { $target } dans votre propre réseau ; il n’a donc pas été lu. Si vous vous y fiez, écrivez cette adresse dans la configuration.
fetch-cut = La réponse de { $url } s’est interrompue après { $bytes ->
    [one] { $bytes } octet
   *[other] { $bytes } octets
  } ; réessayez plus tard.
fetch-encoding = La réponse de { $url } est compressée en { $encoding }, que Sahifa ne connaît pas ; prévenez son propriétaire.
fetch-protocol = La réponse de { $url } n’est pas du HTTP valable ({ $reason }) ; réessayez plus tard ou prévenez son propriétaire.
fetch-cancelled = L’actualisation a été arrêtée.

## Files

file-not-found = { $path } n’existe pas ; vérifiez le chemin dans la configuration.
file-denied = Sahifa n’a pas le droit de lire { $path } ; changez ses permissions.
file-not-a-file = { $path } n’est ni un fichier ni un dossier.
file-too-large = { $path } dépasse { $megabytes } Mo et n’a pas été lu.
file-nothing-matched = Aucun fichier ne correspond à { $pattern } ; vérifiez le chemin dans la configuration.
file-pattern = { $pattern } n’est pas un motif valable ({ $reason }) ; corrigez-le dans la configuration.
file-too-many = { $path } contient plus de { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
  } ; les autres ont été laissés de côté.
file-unreadable = { $path } ne peut pas être lu : { $reason }.
watch-failed = { $path } ne peut pas être surveillé ({ $reason }) ; Sahifa le lit à chaque actualisation.
query-field = Colonne { $column } : « { $found } » n’est pas un champ ; écrivez tag, source, folder, title, author, text, url, lang, is, has, saved, newer, older, date, sort ou limit, ou mettez les mots avec deux-points entre guillemets.
query-field-suggestion = Colonne { $column } : « { $found } » n’est pas un champ ; vouliez-vous dire « { $suggestion }: » ?
query-value = Colonne { $column } : écrivez une valeur juste après « { $found } ».
query-state = Colonne { $column } : « { $found } » n’est pas un état ; écrivez unread, read, starred, new, later, tagged ou local.
query-state-suggestion = Colonne { $column } : « { $found } » n’est pas un état ; vouliez-vous dire « { $suggestion } » ?
query-duration = Colonne { $column } : « { $found } » n’est pas une durée ; écrivez par exemple 12h, 7d ou 2w.
query-date = Colonne { $column } : « { $found } » n’est pas une date ; écrivez par exemple today, week, 2021, 2021-02 ou 2021-02-17..2021-03.
query-order = Colonne { $column } : « { $found } » n’est pas un ordre de tri ; écrivez date, -date, source, title ou unread.
query-order-suggestion = Colonne { $column } : « { $found } » n’est pas un ordre de tri ; vouliez-vous dire « { $suggestion } » ?
query-number = Colonne { $column } : « { $found } » n’est pas un nombre.
query-condition = Colonne { $column } : il manque ici une condition.
query-part = Colonne { $column } : « { $found } » n’est pas une partie d’article ; écrivez image, enclosure ou fulltext.
query-part-suggestion = Colonne { $column } : « { $found } » n’est pas une partie d’article ; vouliez-vous dire « { $suggestion } » ?
query-words = Colonne { $column } : « { $found } » est une expression rationnelle, qui ne peut être que seule ou après title: et text: ; écrivez des mots, ou mettez-la entre guillemets pour la trouver telle quelle.
query-pattern = Colonne { $column } : « { $found } » n’est pas une expression rationnelle, ou prend trop de mémoire ; corrigez-la, ou mettez-la entre guillemets pour la trouver telle quelle.
query-saved = Il n’y a pas de filtre enregistré « { $name } ».
query-saved-suggestion = Il n’y a pas de filtre enregistré « { $name } » ; vouliez-vous dire « { $suggestion } » ?
query-saved-itself = Le filtre enregistré « { $name } » s’utilise lui-même ; retirez « saved: » de sa requête.
query-saved-circle = Les filtres enregistrés « { $first } » et « { $second } » s’utilisent l’un l’autre ; retirez « saved: » de l’un d’eux.
query-saved-large = Le filtre enregistré « { $name } » utilise trop d’autres filtres ; raccourcissez-le.
query-quote = Colonne { $column } : fermez les guillemets.
query-close = Colonne { $column } : fermez la parenthèse.
query-open = Colonne { $column } : cette parenthèse ne ferme rien ; retirez-la ou ouvrez-en une avant.
query-less = Colonne { $column } : le filtre est trop long ou trop imbriqué ; raccourcissez-le.
store-open = La base de données { $path } ne peut pas être ouverte : { $reason }. Vérifiez le chemin et ses permissions.
store-read-only = La base de données { $path } est en lecture seule ; permettez d’écrire dans le fichier et son dossier pour enregistrer les modifications.
store-newer = La base de données { $path } a été écrite par une version plus récente de Sahifa ; mettez le programme à jour ou choisissez un autre dossier avec --data-dir.
store-corrupt = La base de données { $path } est abîmée ; déplacez-la et recommencez, ou mettez une sauvegarde à sa place avec « sahifa restore ».
store-busy = Un autre programme utilise la base de données { $path } ; fermez-le et réessayez.
store-full = Le disque de { $path } est plein ; libérez de la place et réessayez.
store-disk = Le disque de la base de données { $path } signale une erreur ; vérifiez le disque et sa place libre, puis réessayez.
store-failed = La base de données { $path } a signalé une erreur : { $reason }. « sahifa db check » l’examine.
status-profile = { $name } · { $state }
config-profile-name = « { $name } » n’est pas un nom de profil ; utilisez des lettres, des chiffres, « - » et « _ ».
backup-done = La base de données et les fichiers de la configuration ({ $files }) sont dans { $path }. Ce fichier peut contenir des mots de passe.
backup-not = { $path } n’est pas une sauvegarde de Sahifa, ou est abîmé ; rien n’a été changé.
backup-in-use = Sahifa tourne avec { $path } ; quittez-la, puis restaurez.
backup-terminal = Une sauvegarde n’est pas du texte pour un terminal ; envoyez-la à un fichier ou à un programme.
backup-file = { $path } ne peut pas être sauvegardé ou remis en place : { $reason }.
restore-done = La sauvegarde est en place, avec { $count ->
    [one] { $count } article
   *[other] { $count } articles
}.
restore-kept = Le fichier qui s’y trouvait est maintenant { $path }.
db-size = La base de données { $path } occupe { $size } Kio, dont { $free } Kio vides.
db-times = Les articles vont de { $oldest } à { $newest }.
db-vacuumed = La base de données occupe maintenant { $size } Kio, { $free } Kio de moins.
db-none = Il n’y a pas encore de base de données à { $path } ; « sahifa refresh » la crée.
db-holdings = Sources : { $sources } · articles : { $articles } · lus : { $read } · avec étoile : { $starred } · étiquetés à la main : { $tags }
db-whole = La base de données { $path } est intacte.
db-damaged = La base de données { $path } est abîmée. « sahifa db rescue » enregistre dans un nouveau fichier ce qui peut être lu. SQLite signale :
db-rescued = Voilà ce qui est enregistré dans { $to }. Pour l’utiliser, déplacez { $path }, abîmé, et donnez son nom au nouveau fichier.
db-exists = { $path } existe déjà ; choisissez un autre fichier avec --to.
db-file = { $path } ne peut pas être copié : { $reason }.
marks-wait = Votre dernière marque n’est pas encore enregistrée. { $reason } Sahifa réessaie jusqu’à la fin.
undo-waits = Vos dernières marques ne sont pas encore enregistrées, il n’y a donc rien à annuler ; libérez d’abord de la place sur le disque.
marks-caught-up = { $count ->
    [one] La marque en attente est enregistrée.
   *[other] Les { $count } marques en attente sont enregistrées.
}
exit-nothing-kept = Rien de cette session n’a été enregistré. { $reason }
exit-downloads = { $count ->
    [one] { $count } téléchargement a été interrompu ; relancez-le pour le reprendre.
   *[other] { $count } téléchargements ont été interrompus ; relancez-les pour les reprendre.
}
exit-marks-lost = { $count ->
    [one] { $count } marque n’a pas été enregistrée.
   *[other] { $count } marques n’ont pas été enregistrées.
} { $reason }
terminal-none = L’interface de Sahifa demande un terminal ; dans un tube ou un script, utilisez « sahifa list » ou « sahifa show ».
terminal-dumb = Ce terminal ne peut pas déplacer le curseur (TERM=dumb) ; « sahifa next » affiche l’article non lu suivant en lignes simples, « sahifa list » la liste.
terminal-unusable = Le terminal est inutilisable ({ $reason }) ; essayez une autre fenêtre de terminal.
clipboard-too-long = Le texte est trop long pour le presse-papiers du terminal ({ $size } ko sur { $limit } ko au plus) ; copiez-en une partie plus petite.

## Refreshing

refresh-busy = Une autre actualisation de { $path } est en cours ; attendez qu’elle finisse.
refresh-waits = Une autre actualisation est en cours ; celle-ci commencera ensuite.
refresh-cancelled = L’actualisation a été arrêtée avant de commencer.
refresh-not-due = La prochaine actualisation est dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  } ; « sahifa refresh --source NAME » actualise maintenant.
refresh-failing = Échec { $count ->
    [one] { $count } fois
   *[other] { $count } fois
  } de suite. Le prochain essai est dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  } ; « sahifa refresh --source NAME » essaie maintenant.
refresh-lock = { $path } ne peut pas être verrouillé ({ $reason }) ; vérifiez qu’on peut écrire dans son dossier.
refresh-runtime = L’actualisation n’a pas pu commencer : { $reason }.
refresh-defect = Un bug de Sahifa l’a empêchée de lire cette source ; signalez-le avec l’adresse de la source.
refresh-too-slow = La lecture de cette source a duré trop longtemps et a été arrêtée.
refresh-in-file = { $path } : { $problem }
refresh-mailbox-end = { $path } dépasse { $megabytes } Mo ; seuls les messages les plus récents, à sa fin, ont été lus.
refresh-pages = { $count ->
    [one] Le texte intégral de { $count } article est arrivé.
   *[other] Le texte intégral de { $count } articles est arrivé.
}
refresh-pages-failed = { $count ->
    [one] { $count } page d’article n’a pas donné
   *[other] { $count } pages d’articles n’ont pas donné
  } de texte intégral. { $reason }
refresh-copies = { $count ->
    [one] { $count } entrée est la copie d’une autre
   *[other] { $count } entrées sont des copies d’autres
  } par le titre, la date, le lien et le texte ; chacune est affichée une seule fois.

## Configuration: its files

config-no-home = Il n’y a pas de dossier personnel ; définissez HOME, ou utilisez --config et --data-dir.
config-init-exists = { $file } existe déjà ; rien n’a été écrit.
config-init-failed = { $file } ne peut pas être écrit : { $reason }.
config-edit-read = { $file } ne peut pas être lu : { $reason }.
config-edit-write = { $file } ne peut pas être écrit : { $reason }.
config-edit-broken = Corrigez d’abord { $file } : { $problem }
config-edit-form = Sahifa ne peut changer les sources de { $file } que si ce sont des tables [[source]] ; récrivez-les d’abord.
config-edit-changed = Un autre programme modifie { $file } ; réessayez.
opml-unreadable = { $file } ne peut pas être lu : { $reason }.
opml-too-large = { $file } est trop grand pour un fichier OPML.
opml-no-feeds = { $file } ne contient pas de flux.
opml-refused-url = Ligne { $line } : « { $name } » a été laissé de côté : { $problem }
list-refused = « { $name } » a été laissé de côté : { $problem }
opml-refused-twice = il figure deux fois dans le fichier.
opml-refused-link = il mène à une autre liste ou à une page, non à un flux.
opml-refused-command = son adresse « { $url } » est une commande, et Sahifa n’en lance aucune.
opml-refused-shell = son adresse « { $url } » est faite par un shell, et Sahifa n’en lance aucun.
opml-refused-cut = son adresse « { $url } » s’arrête au milieu.
opml-refused-missing = il n’a pas d’adresse.
opml-refused-page = il a l’adresse d’une page, non d’un flux ; « sahifa sources add { $url } » y cherche le flux.
opml-refused-search = c’est une recherche dans d’autres flux ; écrivez vous-même un [[filter]].
opml-refused-scraped = son type « { $type } » veut dire qu’un autre programme fait un flux d’une page.
opml-refused-type = son type « { $type } » n’est pas celui d’un flux.
opml-refused-text = ce n’est que du texte, ou un dossier vide.
opml-taken-without = Ligne { $line } : « { $name } » a été ajouté, mais { $problem }
opml-lost-filter = la commande qui le filtre a été laissée de côté, car Sahifa n’en lance aucune.
opml-refused-many = Seuls les { $max } premiers flux ont été lus.

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
filter-group-saved = Mes filtres
filter-group-sources = Sources
filter-group-tags = Étiquettes
filter-group-tags-every = Étiquettes (toutes)
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
filter-is-empty = Rien n’est filtré ; { $key } recherche, { $pane } va au volet des filtres.

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
list-empty = Pas encore d’articles ; pressez { $key } pour actualiser.
list-without-sources = Pas encore d’articles ; pressez { $key } pour les premiers pas.
list-all-read = { $count ->
    [one] Le seul article est lu et masqué ; pressez { $key } pour l’afficher.
   *[other] Les { $count } articles sont lus et masqués ; pressez { $key } pour les afficher.
}
list-empty-filtered = Aucun article ne correspond au filtre ; pressez { $key } pour l’effacer.
list-empty-spelling = Rien pour « { $typed } » ; vouliez-vous dire « { $word } » ({ $count }) ? Pressez { $key } pour le rechercher.
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
picture-not-built = Ce programme a été construit sans images (option cargo « pictures »).
picture-no-address = L’image n’a pas d’adresse sur le web.
pictures-off = Les images sont désactivées ; mettez reader.images à « auto » pour les voir.
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
reading-time = { $minutes } min de lecture
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
hint-tags = { $toggle } ajouter ou retirer · { $apply } appliquer · { $rename } nom · { $delete } supprimer · { $color } couleur · { $back } annuler
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
    [one] { $count } choisi
   *[other] { $count } choisis
} : { $read } lu, { $star } étoile, { $tags } étiquettes, { $open } ouvrir, { $copy } copier, { $hide } masquer, { $back } annuler
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
setting-kept = « { $key } » vaut maintenant { $value }, aussi dans la configuration.
setting-waits = « { $key } » est écrit, et prendra effet une fois les erreurs corrigées.
filter-added = « { $name } » est gardé dans la configuration.
filter-changed = « { $name } » a une autre requête.
filter-renamed = « { $name } » s’appelle maintenant « { $new } ».
filter-key-set = { $key } applique « { $name } ».
filter-key-unset = « { $name } » n’a plus de touche à lui.
filter-moved = « { $name } » est déplacé.
filter-removed = « { $name } » est supprimé.
filter-nothing = La liste n’est pas filtrée ; choisissez ou tapez d’abord un filtre.
filter-refused = Rien n’a été changé. { $reason }
filter-needs-name = Tapez un nom pour le filtre, ou pressez { $key }.
filter-needs-query = Tapez une requête pour le filtre, ou pressez { $key }.
filter-used = La requête « { $by } » utilise « { $name } » ; changez-la d’abord.
filter-gone = La configuration n’a pas de filtre « { $name } ».
filter-at-end = « { $name } » ne peut pas aller plus loin.
filter-row = { $name } · { $query }
filters-none = Aucun filtre enregistré. Choisissez-en ou tapez-en un, puis pressez { $key }.
no-tags-here = Cet article n’a pas d’étiquettes ; pressez { $key } pour en ajouter.
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
download-unwritten = { $path } ne peut pas être écrit ({ $reason }) ; libérez de la place ou choisissez un autre dossier sous [downloads].
download-elsewhere = Un autre Sahifa télécharge cette pièce jointe.
download-is-page = { $url } répond par une page, non par un enregistrement ; le réseau demande peut-être de se connecter.
download-wrong-range = { $url } envoie une autre partie du fichier que celle qui a été demandée.
player-started = Lecture : { $file }
player-missing = Aucun lecteur trouvé (mpv, VLC, ffplay, MPlayer). Nommez-en un dans ui.player, ou ouvrez l’adresse dans le navigateur.
player-remote = Par SSH, personne ne l’entendrait. Nommez un lecteur dans ui.player, ou copiez l’adresse.
full-text-shown = Texte intégral. { $key } affiche le texte du flux.
feed-text-shown = Texte du flux. { $key } affiche le texte intégral.
page-came = Le texte intégral d’un autre article est arrivé ; ouvrez-le pour le lire.
page-given-up = La page a été abandonnée.
open-article-first = Ouvrez d’abord l’article.
link-copied = Copié : { $url }
source-inside = { $page } nomme { $url } dans votre propre réseau ; il n’a donc pas été ajouté. Si vous le voulez, ajoutez vous-même cette adresse.
source-found = La page nomme ce flux : { $url }.
source-looking = Recherche de flux à cette adresse…
sources-pick = La page nomme plusieurs flux ; choisissez-en un avec --pick NUMBER.
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
keys-mouse = La souris
mouse-click = clic
mouse-click-does = Choisir une ligne ; ouvrir la ligne choisie, un lien ou une étiquette ; changer le filtre
mouse-wheel = molette
mouse-wheel-does = Faire défiler ce qui est sous la souris
mouse-drag = glisser
mouse-drag-does = Déplacer la bordure entre deux panneaux
mouse-shift = shift
mouse-shift-does = Sélectionner du texte, comme dans d’autres programmes
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
overlay-setup = Premiers pas : { $key } en prend un
hint-setup = { $back } plus tard, aussi avec { $again }
setup-sources = { $count ->
    [0] Vous n’avez pas encore de sources
    [one] Vous avez { $count } source
   *[other] Vous avez { $count } sources
}
setup-list = { $count ->
    [one] Importer de { $name } : { $count } source
   *[other] Importer de { $name } : { $count } sources
}
setup-catalogue = Choisir parmi des flux publics
setup-feed = Ajouter un flux par son adresse
setup-import = Importer une autre liste de flux
setup-keys = Utiliser les touches de { $name }
setup-language = Langue de l’interface : { $name }
setup-calibrate = Voir comment l’arabe s’affiche ici
setup-guide = Lire d’abord le guide
catalogue-group = { $name } : { $picked } sur { $all }
overlay-catalogue = Flux publics : { $key } en ajoute un
overlay-catalogue-picked = Flux publics : { $key } en ajoute un · { $sources } dans { $groups }
catalogue-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
catalogue-groups = { $count ->
    [one] { $count } groupe
   *[other] { $count } groupes
}
hint-catalogue = { $open } ajouter le flux · { $back } retour
hint-catalogue-group = { $open } ajouter tous les flux du groupe · { $back } retour
overlay-languages = Language · اللغة: { $key }
languages-direction = Les panneaux prennent le sens de la langue ; le réglage « ui.direction » le change.
hint-languages = { $open } ou 1–{ $last } en prend une · { $back } plus tard, aussi par les premiers pas
overlay-filters = Filtres enregistrés : { $key } en applique un
overlay-themes = Thèmes : { $key } garde celui choisi
overlay-pick-tag = Quelle étiquette ? { $key } la prend
overlay-pick-author = Quel auteur ? { $key } le prend
overlay-pick-source = Quelle source ? { $key } la prend
overlay-pick-day = Quel jour ? { $key } le prend
overlay-pick-word = Quel mot ? { $key } le recherche
hint-filters = { $open } appliquer · { $edit } requête · { $rename } nom · { $key } touche · { $up } { $down } déplacer · { $remove } supprimer
hint-themes = { $open } garder · { $back } comme avant
overlay-found = Flux de cette page : { $key } en ajoute un
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
download-no-such = Il n’y a pas de pièce jointe { $number } ; l’article en a { $count }.
hint-enclosures = { $play } lire · { $download } télécharger · { $cancel } arrêter · { $open } ouvrir l’adresse · { $copy } la copier
overlay-calibration = Quelle ligne se lit correctement ? { $key } l’enregistre
calibration-advice = Lisez depuis la droite : après la puce les lettres sont liées, 15 suit le premier mot, puis viennent des guillemets qui se font face, deux mots en gras, GNOME, et 25 avec son signe pour cent entre parenthèses qui se font face.
calibration-marks = Si les voyelles sont affichées, il y en a une, sur la dernière lettre du premier mot.
calibration-none = Si aucune ligne n’est correcte, choisissez la plus proche et joignez la sortie de « sahifa doctor --report » à un rapport de bug.
calibration-kept = Le mode « { $mode } » est enregistré pour ce terminal ({ $terminal }).
calibration-overruled = Le mode « { $mode } » sert maintenant. Au prochain démarrage, mode sous [rtl] ou SAHIFA_RTL l’emporte.
terminal-setting-locale = Les émojis sont des carrés ici : screen n’a pas ses paramètres régionaux ; lancez-le avec LC_ALL=C.UTF-8.
terminal-setting-emacs = Emacs ordonne encore une fois le texte de droite à gauche ; mettez bidi-display-reordering à nil dans ce tampon.
terminal-setting-console = Si l’arabe est fait de carrés ici, la police de cette console n’a pas ses formes ; mode = "off" sous [rtl] donne du texte logique.
terminal-offer-console = L’arabe est illisible sur cette console si sa police n’a pas les lettres ; { $key } et « off » donnent du texte logique simple, comme « sahifa next --plain », et Esc ne change rien.
terminal-setting-charset = Ce terminal n’accepte pas l’UTF-8, et les lettres hors de l’ASCII sont des « ? » ; donnez à LANG une valeur en UTF-8 comme C.UTF-8 ou, s’il l’accepte, signs = "unicode" sous [ui].
terminal-setting-shared = Deux terminaux montrent cet écran et ordonnent l’arabe différemment ; l’un d’eux l’affiche mal.
source-ok = Lue { $age }.
source-never = Pas encore lue.
source-running = Actualisation en cours.
source-moved = Elle a déménagé vers { $url } ; « sahifa sources follow » écrit la nouvelle adresse dans la configuration.
source-recovered = { $age } : fonctionne de nouveau.
source-failed = { $age } : { $error }{ $count ->
    [one] {""}
   *[other] {" "}({ $count } fois)
}
sources-none = Pas encore de sources ; pressez { $key } dans la liste pour les premiers pas.
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
prompt-filter-query = Requête de « { $name } » :
prompt-filter-name = Nouveau nom de « { $name } » :
prompt-filter-key = Touche de « { $name } » (vide : le chiffre de sa place) :
prompt-remove-filter = Supprimer « { $name } » ? Entrée supprime.
prompt-query = Rechercher :

## Command line

config-written = { $path } est écrit.
configuration-reminder = { $count ->
    [one] La configuration a encore { $count } erreur
   *[other] La configuration a encore { $count } erreurs
} ; « sahifa config check » { $count ->
    [one] la montre
   *[other] les montre
}.
unread-format = Le format contient « { $piece } », qui ne désigne rien ; écrivez {"{"}unread{"}"}, {"{"}read{"}"} ou {"{"}total{"}"}, et {"{{"} pour une accolade.
unread-tooltip = { $unread ->
    [one] { $unread } article non lu
   *[other] { $unread } articles non lus
} sur { $total }.
man-name = Nom
man-synopsis = Synopsis
man-description = Description
man-version = Version
man-written = { $count ->
    [one] { $count } page est
   *[other] { $count } pages sont
} dans { $path }.
service-systemd = Pour systemd : écrivez les deux parties ci-dessous dans les fichiers qu’elles nomment, puis lancez systemctl --user enable --now sahifa.timer
service-cron = Ou pour cron : ajoutez cette ligne avec crontab -e
config-set = { $key } vaut maintenant { $value } dans { $file }.
config-set-unknown = Il n’y a pas de réglage « { $key } ». { $help }
config-set-refused = { $key } reste inchangé : { $problem } { $help }
config-set-refused-bare = { $key } reste inchangé : { $problem }
config-set-form = { $key } est écrit dans { $file } sous une forme que Sahifa ne peut pas changer ; modifiez le fichier.
config-origin-default = valeur par défaut
config-origin-key = changé par une touche
config-fine = { $path } n’a pas d’erreurs.
keys-fine = Aucune touche n’est en conflit.
show-no-article = Il n’y a pas d’article { $id } ; « sahifa list » affiche les numéros.
show-full-text-of-file = Seul un article conservé a une page à récupérer ; donnez son numéro.
list-more = { $count ->
    [one] { $count } autre article n’est pas dans la liste
   *[other] { $count } autres articles ne sont pas dans la liste
} ; ajoutez « --all » pour tous, ou « --limit COUNT » pour un autre nombre.
query-mistake = { $query } : { $reason }
refresh-no-source = Il n’y a pas de source { $name } ; « sahifa sources list » affiche les noms.
output-failed = Le résultat ne peut pas être écrit : { $reason }.
article-gone = Cet article n’est plus conservé.
guide-name = Guide de Sahifa
doctor-version = Sahifa { $version }
doctor-terminal = Terminal : { $terminal }
doctor-no-terminal = Il n’y a pas de terminal à examiner.
doctor-recognised = Reconnu par : { $sign }
doctor-stranger = Non reconnu ; les cellules sont envoyées telles quelles.
doctor-answers = Réponses, en { $milliseconds } ms : { $answers }
doctor-multiplexer = Dans { $multiplexer } ; le terminal autour : { $outer }
doctor-mode = Mode : { $mode }, { $from }
doctor-mode-recognised = selon le terminal reconnu
doctor-mode-calibrated = choisi sur la carte de calibrage
doctor-mode-configured = selon la configuration
doctor-encoding = Les lignes sont envoyées ainsi : { $encoding }
doctor-colors = Couleurs : { $colors }
doctor-characters = Caractères : tout Unicode
doctor-characters-console = Caractères : du texte, et les lignes et signes qu’ont les polices de la console
doctor-characters-signs = Caractères : du texte ; lignes et signes sont en ASCII
doctor-characters-ascii = Caractères : ASCII seulement ; les autres lettres sont des « ? »
doctor-pictures = Images : { $protocol }
doctor-pictures-blocks = Images : le terminal ne connaît aucun protocole ; elles sont dessinées en demi-blocs
doctor-clipboard = Copie (OSC 52) : { $support }
doctor-hyperlinks = Liens (OSC 8) : { $support }
doctor-support-yes = oui
doctor-support-no = non
doctor-support-setting = seulement si le terminal ou le multiplexeur le permet
doctor-support-unknown = inconnu
doctor-width = Largeur de { $sample } : { $measured }
doctor-width-other = Largeur de { $sample } : { $measured } ; attendu : { $expected }
doctor-width-unknown = Largeur de { $sample } : le terminal n’a pas répondu
doctor-locale = Paramètres régionaux : { $locale }
doctor-locale-not-utf8 = Paramètres régionaux : { $locale } n’est pas en UTF-8 ; donnez à LC_ALL une valeur en UTF-8 comme C.UTF-8.
doctor-locale-none = Paramètres régionaux : absents ; donnez à LC_ALL une valeur en UTF-8 comme C.UTF-8.
doctor-database = Base de données : { $path }, intacte, { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}, { $size } Kio
doctor-database-none = Base de données : { $path }, pas encore créée
doctor-database-bad = Base de données : { $path } : { $reason }
doctor-configuration = Configuration : { $path }, sans erreurs
doctor-configuration-none = Configuration : { $path }, pas encore créée
doctor-configuration-bad = Configuration : { $path }, { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
} ; « sahifa config check » les montre.
doctor-font = Police : ce doivent être des lettres, non des carrés. Si ce sont des carrés, choisissez une police avec les formes de présentation arabes, comme DejaVu Sans Mono, ou écrivez shaping = "letters" sous [rtl].
doctor-question = Quelle ligne se lit correctement ? Tapez son numéro et pressez Entrée, ou Entrée seule pour ne rien changer :
parse-charset-misdeclared = Le flux annonce le codage { $stated } mais utilise { $used } ; il a été lu en { $used }.
parse-charset-guessed = Le flux n’annonce pas de codage ; il a été lu en { $used }. Si le texte semble faux, donnez encoding à cette source.
parse-charset-mixed = Le flux utilise { $used }, mais certains de ses champs { $other } ; ces champs ont été lus en { $other }.
parse-charset-unknown = Le codage { $label } est inconnu ; un autre a été pris.
parse-invalid-bytes = { $count ->
    [one] { $count } caractère abîmé a été remplacé.
   *[other] { $count } caractères abîmés ont été remplacés.
}
parse-malformed = Le flux est mal formé ; Sahifa l’a réparé.
parse-junk-before-root = Le texte avant le flux a été laissé de côté.
parse-truncated = Le flux s’interrompt au milieu ; la partie d’avant a été lue.
parse-entries-dropped = Les { $kept } entrées les plus récentes ont été prises ; { $dropped } plus anciennes ont été laissées de côté.
parse-field-cut = Un texte était trop long et a été coupé.
parse-body-simplified = Un article était trop imbriqué ou trop grand et a été simplifié.
parse-date-unreadable = La date « { $text } » n’a pas pu être lue ; l’article a l’heure où il a été vu pour la première fois.
parse-front-matter = L’en-tête du fichier n’a pas pu être lu à la ligne { $line } ; vérifiez sa syntaxe.
parse-image-relative = L’adresse de l’image « { $text } » est incomplète ; elle a été gardée telle quelle.
parse-empty = Le document est vide.
parse-not-a-feed = Ce n’est ni un flux ni un article ; vérifiez l’adresse.
parse-opml = C’est une liste de flux (OPML). Importez-la avec « sahifa sources import FILE », ou enregistrez-la sous FILE.opml et prenez ce fichier comme path d’une source.
page-no-page = { $url } n’est pas une page web.
page-no-article = Aucun article trouvé à { $url } ; il faut peut-être un navigateur.
page-paywall = { $url } ne montre l’article entier qu’aux abonnés.
page-consent = { $url } demande un consentement avant de montrer l’article ; ouvrez-la dans le navigateur.
page-login = { $url } demande de se connecter ; ouvrez-la dans le navigateur, ou donnez ses cookies à la source.
page-robot = { $url } ne peut être vue que dans un navigateur ; ouvrez-la là.
page-front = Au lieu de l’article est venue la page d’accueil { $url } ; l’article a peut-être disparu.
page-shorter = { $url } contient moins de texte que le flux ; il n’a pas été pris.
page-gone = La page { $url } n’existe plus (code { $status }).
parse-page = C’est une page web, non un flux, et elle ne nomme pas de flux ; cherchez l’adresse du flux sur le site.
parse-page-with-feeds = C’est une page web, non un flux. Elle nomme { $count ->
    [one] un flux, { $url }
   *[other] { $count } flux ; le premier est { $url }
  }. Prenez plutôt cette adresse.
parse-binary = Ce n’est pas du texte ; donnez l’adresse d’un flux ou d’un fichier de texte.
parse-halted = La lecture du document a duré trop longtemps et a été arrêtée.
parse-defect = Le document n’a pas pu être lu à cause d’un bug de Sahifa ; signalez-le.
render-read = { $file } ne peut pas être lu : { $reason }. Vérifiez le chemin et ses permissions.
render-write = Les lignes ne peuvent pas être écrites : { $reason }.

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
code-needs-blocks = Ce terminal n’a pas de blocs pour dessiner le code ; copiez plutôt l’adresse.
opener-failed = La commande { $command } de ui.opener n’a pas démarré : { $error }
explain-file = fichier
explain-source = règles de
explain-title = titre
explain-url = lien
explain-date = date
explain-authors = auteur
explain-tags = étiquettes
explain-language = langue
explain-problem = réparé
role-furniture = masqué
role-caption = légende
role-byline = signature
role-tags = étiquettes
role-paragraph = texte
role-heading = intertitre
role-list = liste
role-quote = citation
role-code = code
role-table = tableau
role-image = image
role-definitions = termes
role-details = détails
role-note = note
role-embed = contenu intégré
role-rule = filet
exported = { $count ->
    [0] Aucun article n’a été écrit.
    [one] 1 article a été écrit.
   *[other] { $count } articles ont été écrits.
}
export-kept = { $count ->
    [one] { $count } fichier existait déjà et a été gardé ; --force le remplace.
   *[other] { $count } fichiers existaient déjà et ont été gardés ; --force les remplace.
}
exported-to = { $count ->
    [0] Aucun article n’a été écrit dans { $path }.
    [one] 1 article a été écrit dans { $path }.
   *[other] { $count } articles ont été écrits dans { $path }.
}
exported-to-kept = { $what } { $kept ->
    [one] { $kept } fichier existait déjà et a été gardé.
   *[other] { $kept } fichiers existaient déjà et ont été gardés.
}
export-failed = { $path } ne peut pas être écrit : { $reason }.
change-made = Fait : { $what }.
change-rehearsed = Voici ce qui serait fait : { $what }. Rien n’a été changé.
change-no-query = Écrivez une requête qui dit quels articles, ou () pour tous.
tag-no-change = Écrivez les étiquettes après la requête : +tag en ajoute une, -tag en retire une.
tag-unknown = Il n’y a pas d’étiquette « { $tag } » ; « sahifa tags » donne les noms.
tag-bad-name = « { $name } » n’est pas un nom d’étiquette.
mark-no-state = « { $state } » n’est pas un état ; finissez par read, unread, starred, unstarred, later, not-later, hidden ou shown.
notification = { $count ->
    [one] Nouvel article : { $titles }
   *[other] { $count } nouveaux articles : { $titles }
}
notify-failed = La commande de la règle à la ligne { $line } n’a pas annoncé de nouveaux articles. { $reason }
notify-slow = { $command } n’a pas fini en { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
 } et a été arrêtée.
notify-told = { $count ->
    [one] { $command } a annoncé { $count } nouvel article.
   *[other] { $command } a annoncé { $count } nouveaux articles.
}
window-title = Sahifa ({ $profile })
rules-none = Il n’y a pas de règles ; écrivez-les dans le fichier de configuration en tables [[rule]].
search-nothing = Rien n’a été trouvé.
search-spelling = Rien pour « { $typed } » ; vouliez-vous dire « { $word } » ({ $count }) ?
rules-mend = Rien n’a été fait, car une règle illisible compterait comme retirée. Corrigez d’abord le fichier de configuration.
rules-rehearsed = Voici ce qui changerait. Rien n’a été changé.
rule-articles = { $count ->
    [0] aucun article
    [one] { $count } article
   *[other] { $count } articles
}
rule-unchanged = aucun changement
rule-tagged = étiquetés : { $count }
rule-read = marqués comme lus : { $count }
rule-starred = avec étoile : { $count }
rule-hidden = masqués : { $count }
rules-shown = Plus masqués : { $count }
rules-untagged = Étiquettes retirées : { $count }
sources-removed = { $count ->
    [one] { $count } source supprimée. Ses articles reviennent si vous l’ajoutez de nouveau.
   *[other] { $count } sources supprimées. Leurs articles reviennent si vous les ajoutez de nouveau.
}
source-followed = { $name } est maintenant lue à { $url }.
source-follow-taken = { $name } a déménagé vers { $url }, qui est déjà une source ; retirez l’une des deux.
source-follow-listed = { $name } a déménagé vers { $url }, mais se trouve dans une liste de flux ; changez l’adresse là-bas.
sources-listed = Rien n’a été retiré, car ceci se trouve dans une liste de flux ; retirez-le là-bas, ou retirez la liste.
sources-none-moved = Aucun flux n’a déménagé.
filters-added = { $count ->
    [one] { $count } filtre enregistré ajouté.
   *[other] { $count } filtres enregistrés ajoutés.
}
rules-added = { $count ->
    [one] { $count } règle ajoutée ; « sahifa rules apply » l’applique aux articles conservés.
   *[other] { $count } règles ajoutées ; « sahifa rules apply » les applique aux articles conservés.
}
opml-title = Sources de Sahifa
opml-without-secrets = { $count ->
    [one] { $count } adresse a été écrite
   *[other] { $count } adresses ont été écrites
  } sans nom d’utilisateur ni mot de passe ; « --with-secrets » les écrit.
opml-local = { $count ->
    [one] { $count } source locale n’est pas un flux et a été laissée de côté.
   *[other] { $count } sources locales ne sont pas des flux et ont été laissées de côté.
}
import-more = { $count ->
    [one] { $count } de plus a été laissé de côté ; seuls les { $max } premiers sont nommés.
   *[other] { $count } de plus ont été laissés de côté ; seuls les { $max } premiers sont nommés.
}
newsboat-folder = { $path } ne contient pas de liste d’un autre lecteur : « urls », « config » ou « cache.db » de newsboat, « feeds » de newsraft, « sfeedrc » de sfeed, « database.sqlite » d’eilmeldung.
import-none-found = Aucune liste d’un autre lecteur n’a été trouvée ; nommez le fichier à importer.
newsboat-query = Ligne { $line } : le flux de requête « { $name } » a été laissé de côté, car « { $part } » n’a pas d’équivalent ; écrivez vous-même un [[filter]].
newsboat-ignore = La ligne { $line } de la configuration de newsboat a été laissée de côté, car « { $part } » n’a pas d’équivalent ; écrivez vous-même une [[rule]].
newsboat-include = La ligne { $line } de la configuration de newsboat a été laissée de côté, car Sahifa ne la suit pas vers « { $file } » ; importez aussi ce fichier.
newsboat-hidden = Ligne { $line } : « { $tag } » masquait « { $name } » dans la liste de newsboat ; ici il est dans la liste.
newsboat-macro = La ligne { $line } de la configuration de newsboat a été laissée de côté, car Sahifa n’a pas de macros : { $text }
newsboat-key = La ligne { $line } de la configuration de newsboat a été laissée de côté ; les touches se règlent sous [keys] : { $text }
newsboat-color = La ligne { $line } de la configuration de newsboat a été laissée de côté ; les couleurs viennent d’un thème : { $text }
newsboat-highlight = La ligne { $line } de la configuration de newsboat a été laissée de côté, car Sahifa ne surligne pas de motifs : { $text }
newsboat-bookmark = La ligne { $line } de la configuration de newsboat a été laissée de côté, car Sahifa ne lance pas de commande de signet : { $text }
newsboat-filter = La ligne { $line } de la configuration de newsboat a été laissée de côté ; écrivez vous-même un [[filter]] : { $text }
newsboat-settings = Ces réglages de newsboat ont été laissés de côté, chacun avec sa ligne : { $settings }
newsboat-lines = Seules les { $max } premières lignes de la configuration de newsboat ont été lues.
newsboat-cache = { $path } n’est pas un cache de newsboat : { $reason }.
news-flash-database = { $path } n’est pas une base de données d’eilmeldung : { $reason }.
newsboat-new = { $count ->
    [0] Aucun article n’est venu de newsboat.
    [one] { $count } article est venu de newsboat.
   *[other] { $count } articles sont venus de newsboat.
}
newsboat-read = { $count ->
    [0] Aucun article n’était lu dans newsboat.
    [one] { $count } article était lu dans newsboat et l’est ici.
   *[other] { $count } articles étaient lus dans newsboat et le sont ici.
}
newsboat-starred = { $count ->
    [0] Aucun article n’avait de drapeau dans newsboat.
    [one] { $count } article avait un drapeau dans newsboat et a une étoile ici.
   *[other] { $count } articles avaient un drapeau dans newsboat et ont une étoile ici.
}
newsboat-flag = { $count ->
    [one] { $count } article avait le drapeau « { $flag } » dans newsboat ; Sahifa a une étoile pour tous les drapeaux.
   *[other] { $count } articles avaient le drapeau « { $flag } » dans newsboat ; Sahifa a une étoile pour tous les drapeaux.
}
newsboat-unreadable = { $count ->
    [one] { $count } article du cache de newsboat n’a pas pu être lu et a été laissé de côté.
   *[other] { $count } articles du cache de newsboat n’ont pas pu être lus et ont été laissés de côté.
}
newsboat-unknown-feed = { $url } n’est pas une source ici ; « sahifa sources add » l’ajoute.
newsboat-unknown = { $count ->
    [one] { $count } flux de newsboat n’est pas une source ici ; ses articles ont été laissés de côté.
   *[other] { $count } flux de newsboat ne sont pas des sources ici ; leurs articles ont été laissés de côté.
}
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
command-slow = { $command } n’a pas fini en { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
 } et a été arrêtée ; commencez par ! ce qui demande plus de temps.
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
quotation = « { $text } » — { $origin }
hint-links-open = Lettres d’un lien pour l’ouvrir · { $open } ouvrir · { $copy } copier · { $show } afficher · { $back } annuler
hint-links-copy = Lettres d’un lien à copier · { $open } ouvrir · { $copy } copier · { $show } afficher · { $back } annuler
hint-links-show = Lettres d’un lien à afficher · { $open } ouvrir · { $copy } copier · { $show } afficher · { $back } annuler
hint-caret = { $word } mot · { $sentence } phrase · { $select } choisir · { $grow } étendre · { $copy } copier · { $quote } citer · { $back } retour

## Settings, as the list of settings and the schema explain them. The id is `setting-`, the table, the key

settings-all = La configuration de Sahifa
settings-ui = Interface
settings-reader = Articles
settings-fetch = Récupération
settings-downloads = Téléchargements
settings-rtl = Texte de droite à gauche dans le terminal
settings-keys = Clavier
settings-source = Une source : un flux par son adresse, ou des fichiers par leur chemin
settings-filter = Un filtre enregistré
settings-rule = Une règle pour les nouveaux articles
settings-clean = Le rôle de blocs que Sahifa ne reconnaît pas
setting-ui-language = Langue de l’interface
setting-ui-direction = Sens des panneaux
setting-ui-digits = Chiffres de l’interface
setting-ui-months = Noms des mois dans les dates arabes
setting-ui-theme = Couleurs
setting-ui-theme-light = Couleurs de « auto » sur fond clair
setting-ui-theme-dark = Couleurs de « auto » sur fond sombre
setting-ui-guide = Guide de Sahifa parmi les sources
setting-ui-frame = Lignes autour des panneaux
setting-ui-rows = Hauteur d’une ligne de la liste
setting-ui-columns = Colonnes de la liste, dans l’ordre de lecture
setting-ui-cursor = Quand le curseur est visible
setting-ui-screen-reader = Dire les panneaux ligne par ligne à un lecteur d’écran
setting-ui-key-pause = Délai avant la liste des touches qui peuvent suivre
setting-ui-hyperlinks = Liens que le terminal ouvre lui-même
setting-ui-signs = Lignes et signes : ceux d’Unicode ou de l’ASCII
setting-ui-mouse = La souris agit sur les panneaux
setting-ui-opener = Commande qui ouvre les liens
setting-ui-player = Commande qui lit les enregistrements
setting-ui-empty-rows = Le panneau des filtres montre les lignes sans article
setting-ui-notify = Comment une règle avec « notify » avertit
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
setting-fetch-refresh = Délai entre deux actualisations ; « 0 » : à la demande
setting-fetch-concurrency = Requêtes simultanées
setting-fetch-per-host = Requêtes simultanées vers un même hôte
setting-fetch-pace = Délai minimal entre deux requêtes vers un hôte
setting-fetch-connect-timeout = Plus longue attente d’une connexion
setting-fetch-first-byte-timeout = Plus longue attente du début d’une réponse
setting-fetch-idle-timeout = Plus longue pause dans une réponse
setting-fetch-timeout = Durée maximale d’une requête
setting-fetch-max-body = Plus grand flux, une fois décompressé
setting-fetch-image-cache = Taille des images gardées ; « 0 » n’en garde pas
setting-fetch-max-items = Nombre maximal d’entrées prises d’un flux en une fois
setting-fetch-full-text = Pages des nouveaux articles récupérées si le flux est bref
setting-fetch-user-agent = Nom par lequel Sahifa s’adresse aux serveurs
setting-fetch-max-redirects = Nombre maximal de redirections d’une requête
setting-fetch-proxy = Proxy de toutes les requêtes
setting-fetch-keep = Âge des articles à supprimer ; « 0 » garde tout
setting-fetch-keep-items = Nombre d’articles gardés d’un flux ; 0 : tous
setting-downloads-folder = Dossier des téléchargements
setting-downloads-max-size = Plus grand téléchargement
setting-downloads-at-once = Téléchargements simultanés
setting-rtl-mode = Qui met en ordre le texte de droite à gauche
setting-rtl-shaping = Qui relie les lettres arabes
setting-rtl-lam-alef = Lam-alif sur une cellule ou deux
setting-rtl-marks = Voyelles envoyées au terminal
setting-rtl-base = Sens des paragraphes qui n’en indiquent pas
setting-rtl-guard = Ce qui tient les lignes en place en cas d’inversion
setting-rtl-bdsm = Terminal prié de ne pas réordonner (ECMA-48, mode 8)
setting-rtl-tmux-passthrough = Dans tmux, Sahifa parle au terminal extérieur
setting-keys-layout = Disposition dont les lettres servent de touches latines
setting-keys-preset = Touches de base, sous les vôtres
setting-keys-counts = Touches qui tapent un nombre, comme dans 5 j
setting-source-name = Nom ; sans lui, le titre du flux
setting-source-url = Adresse d’un flux
setting-source-path = Un fichier, un dossier ou un motif de fichiers
setting-source-folder = Groupe dans le panneau des filtres
setting-source-tags = Étiquettes de chaque article de la source
setting-source-refresh = Temps entre deux actualisations, au lieu de celui de [fetch]
setting-source-enabled = La source est lue
setting-source-timeout = Durée maximale d’une requête entière, au lieu de celle de [fetch]
setting-source-user-agent = Nom sous lequel Sahifa s’adresse à ce serveur
setting-source-headers = En-têtes envoyés avec chaque requête
setting-source-cookies = Cookies envoyés avec chaque requête
setting-source-auth = Nom et mot de passe, ou jeton, pour le serveur
setting-source-proxy = Proxy de cette source
setting-source-keep = Âge à partir duquel les articles sont supprimés, au lieu de celui de [fetch]
setting-source-keep-items = Nombre d’articles gardés, au lieu de celui de [fetch]
setting-source-encoding = Codage du flux, s’il en annonce un faux
setting-source-max-items = Nombre maximal d’entrées prises à la fois, au lieu de celui de [fetch]
setting-source-language = Langue des articles, si le flux n’en indique pas
setting-source-watch = Les fichiers sont lus dès qu’ils changent
setting-source-full-text = Les pages des articles sont récupérées ; une table contient les règles d’un site
setting-filter-name = Nom du filtre
setting-filter-key = Touche qui applique le filtre
setting-filter-query = La requête
setting-rule-when = La requête à laquelle un article doit correspondre
setting-rule-tag = Étiquettes que reçoit l’article
setting-rule-mark = L’article est marqué comme lu
setting-rule-star = L’article reçoit une étoile
setting-rule-hide = L’article est masqué
setting-rule-notify = Façon d’annoncer l’article : true (comme le dit ui.notify), un moyen du terminal, ou une commande
setting-clean-source = Nom, adresse ou chemin de la source ; sans lui, toutes les sources
setting-clean-start = Mots par lesquels le bloc commence
setting-clean-pattern = Expression rationnelle trouvée dans le bloc
setting-clean-role = Rôle du bloc
setting-clean-rest = Tout ce qui suit le bloc a aussi ce rôle
overlay-settings = Réglages
settings-none = Aucun réglage n’a ces lettres.
settings-changed = { $about } (par défaut : { $default })
hint-settings = { $name } : { $change } changer · { $default } par défaut · { $narrow } chercher · { $back } retour
hint-settings-typing = { $name } : { $change } changer · { $default } par défaut · { $back } retour
prompt-setting = { $name } :

## Lists, dates and ages. Arabic dates are written by src/lang/dates.rs, so `ar.ftl` has only the lists

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

## Lines for a screen reader

aloud-separator = {", "}
aloud-read = lu
aloud-unread = non lu
aloud-starred = avec étoile
aloud-later = pour plus tard
aloud-changed = modifié
aloud-selected = sélectionné
aloud-chosen = choisi
aloud-excluded = exclu
aloud-folded = fermé
aloud-unfolded = ouvert
aloud-nothing = rien trouvé
aloud-end = C’est la fin.
aloud-start = C’est le début.
aloud-heading = Intertitre : { $text }
aloud-text = Sélectionné : { $text }

## The next article in plain lines

next-none = Aucun article n’est non lu.
next-read = L’article { $id } est maintenant lu. { $left }
next-kept = L’article { $id } reste non lu. { $left }
next-left = { $count ->
    [0] Aucun autre n’est non lu.
    [one] Encore { $count } non lu.
   *[other] Encore { $count } non lus.
}

## The manual

manual-title = Manuel
manual-tags = guide, référence
manual-author = Les auteurs de Sahifa
manual-unknown = Le manuel n’a pas de chapitre « { $name } » ; le nom le plus proche est « { $suggestion } », et « sahifa manual » les montre tous.
manual-other-text = un autre texte
manual-list-of = une liste de : { $values }
manual-table-of = une table avec { $keys }
manual-keys-title = Toutes les commandes et leurs touches
manual-keys-summary = Ce que fait chaque commande, ses touches sur un clavier latin et sur un clavier arabe, et son nom dans la configuration.
manual-keys-intro = Chaque ligne dit ce que fait une commande, puis ses touches dans le jeu `default`, puis le nom qu’elle a dans les tables sous `[keys]`. Les touches séparées par un espace se pressent l’une après l’autre. Les lettres derrière une touche sont celles des mêmes touches sur un clavier arabe (101). `sahifa keys list` affiche les touches telles que les a votre configuration.
manual-keys-tables = Un nom entre parenthèses derrière une touche est celui de la table où elle se trouve ; les touches sans nom sont de `global`. Les tables sont { $tables }.
manual-keys-steps = Étapes de macros
manual-step-tag = Ajouter et retirer des étiquettes
manual-step-filter = Afficher la liste d’une requête
manual-step-saved-filter = Appliquer le filtre enregistré de ce numéro
manual-step-open-link = Ouvrir le lien de ce numéro
manual-settings-title = Tous les réglages
manual-settings-summary = Chaque réglage avec sa valeur par défaut et les valeurs qu’il prend.
manual-settings-intro = Chaque ligne dit ce que règle un réglage, puis comment la configuration écrit sa valeur par défaut, puis les valeurs qu’il prend. `g ,` dans les panneaux et `sahifa config set` changent les réglages ; un changement dans le fichier vaut aussitôt.
manual-tables-title = Sources, filtres et règles en TOML
manual-tables-summary = Les clés des tables qui peuvent figurer plusieurs fois dans la configuration.
manual-tables-intro = Ces tables peuvent figurer plusieurs fois dans la configuration. Chaque ligne dit à quoi sert une clé, puis son nom et les valeurs qu’elle prend. Une source a soit `url`, soit `path` ; un filtre a `name` et `query` ; une règle a `when` ; un `[[clean]]` a `start` ou `pattern`, et `role`.
manual-queries-title = Tous les mots du langage des filtres
manual-queries-summary = Champs, états, contenus, jours, ordres et unités de temps, en anglais et en arabe, avec des exemples.
manual-queries-intro = Chaque ligne dit ce que trouve un mot, puis tous les mots pour le dire, puis un exemple. Des mots anglais et arabes peuvent figurer dans une même requête. L’orthographe n’importe pas : les voyelles, les formes de l’alif et les majuscules ne changent rien.
manual-command-line-title = Toutes les commandes de la ligne de commande
manual-command-line-summary = Chaque commande de sahifa avec ses arguments et ses options.
manual-command-line-intro = Les options de la première partie valent pour chaque commande. `sahifa COMMAND --help` affiche la même chose, et `sahifa man` écrit des pages pour man(1).
query-words-fields = Champs
query-words-states = États, après is:
query-words-parts = Contenus, après has:
query-words-periods = Jours, après date:
query-words-orders = Ordres, après sort:
query-words-units = Unités de temps, après un nombre
query-field-tag = Une partie d’une étiquette, ou toute l’étiquette après =
query-field-source = Une partie du nom ou de l’adresse d’une source, ou tout le nom après =
query-field-folder = Une partie du nom d’un dossier, ou tout le nom après =
query-field-title = Mots du titre
query-field-author = Une partie du nom d’un auteur, ou tout le nom après =
query-field-text = Mots du titre, du résumé et du texte, comme sans champ
query-field-url = Une partie de l’adresse
query-field-language = Une langue ; ar trouve aussi ar-SY
query-field-is = Un état de l’article
query-field-has = Une chose que l’article contient
query-field-saved = Un filtre enregistré, par son nom
query-field-newer = Plus récent que ce temps ; @ en est l’abrégé
query-field-older = Plus ancien que ce temps
query-field-date = Un jour, un mois, une année, ou de l’un à l’autre avec deux points entre eux
query-field-sort = L’ordre de la liste
query-field-limit = Le plus grand nombre d’articles
query-state-new = Arrivé depuis que les panneaux ont été quittés
query-state-later = Gardé pour plus tard
query-state-tagged = A une étiquette
query-state-local = Vient d’un fichier de cette machine
query-part-fulltext = Le texte entier, et pas seulement son début
query-part-highlight = Un passage surligné
query-unit-second = Secondes
query-unit-minute = Minutes
query-unit-hour = Heures
query-unit-day = Jours
query-unit-week = Semaines
query-unit-month = Mois de 30 jours
query-unit-year = Années de 365 jours

## Commands

help-command = Un lecteur de flux pour le terminal, où l’arabe est simplement juste
help-command-refresh = Récupérer les nouveaux articles des sources
help-command-list = Lister les articles, les plus récents d’abord
help-command-search = Trouver des mots dans les articles, et afficher où ils se trouvent
help-command-count = Compter les articles que trouve une requête
help-command-unread = Afficher le nombre d’articles non lus pour une barre d’état (tmux, waybar, polybar)
help-command-tag = Ajouter des étiquettes aux articles que trouve une requête (+tag), ou en retirer (-tag)
help-command-mark = Marquer les articles que trouve une requête
help-command-tags = Lister les étiquettes avec leurs articles non lus et tous leurs articles ; en renommer, supprimer ou colorer une
help-command-tags-rename = Donner un autre nom à une étiquette ; si une étiquette l’a déjà, les deux n’en font plus qu’une
help-command-tags-delete = Retirer une étiquette de tous les articles
help-command-tags-color = Afficher une étiquette dans une couleur du thème, ou sans couleur
help-command-undo = Annuler la dernière modification faite à la main, même dans les panneaux
help-command-redo = Rétablir la dernière modification annulée
help-command-next = Afficher l’article non lu suivant, et le marquer comme lu
help-command-show = Afficher un article conservé, ou un fichier tel que Sahifa le lit
help-command-download = Télécharger ce qui accompagne un article, dans le dossier que nomme [downloads], et afficher le chemin
help-command-import = Expliquer comment Sahifa lit un fichier : afficher chaque bloc avec son rôle
help-command-export = Écrire des articles dans des fichiers, ou sur la sortie standard
help-command-sources = Lister, ajouter, retirer, importer et exporter des sources
help-command-sources-list = Lister les sources avec leurs derniers résultats
help-command-sources-add = Ajouter un flux par son adresse, ou des fichiers par leur chemin
help-command-sources-remove = Retirer des sources du fichier de configuration. Leurs articles reviennent si vous les ajoutez de nouveau
help-command-sources-follow = Écrire dans le fichier de configuration les nouvelles adresses des flux qui ont déménagé (par défaut : tous les flux)
help-command-sources-import = Importer d’un autre lecteur : OPML, ou le dossier ou une liste de newsboat, newsraft, sfeed ou eilmeldung ; sans FILE, montrer ce qui se trouve sur cette machine
help-command-sources-export = Écrire tous les flux en OPML 2.0 dans un fichier ou sur la sortie standard
help-command-rules = Lister les règles, ou les appliquer aux articles conservés
help-command-rules-list = Lister les règles du fichier de configuration
help-command-rules-apply = Appliquer les règles à tous les articles conservés, et annuler ce qu’aucune règle ne masque ni n’étiquette plus
help-command-config = Créer, vérifier, lire ou changer le fichier de configuration
help-command-config-init = Créer un fichier de configuration commenté, s’il n’y en a pas
help-command-config-check = Lister toutes les erreurs du fichier de configuration
help-command-config-path = Afficher les chemins du fichier de configuration et de la base de données
help-command-config-get = Afficher la valeur d’un réglage, par son nom à point comme ui.language
help-command-config-set = Changer un réglage dans le fichier de configuration ; les commentaires et l’ordre restent
help-command-config-unset = Remettre un réglage à sa valeur par défaut dans le fichier de configuration
help-command-config-schema = Afficher le JSON Schema du fichier de configuration, pour les éditeurs
help-command-config-show = Afficher chaque réglage avec sa valeur, en TOML
help-argument-config-show-origin = Dire d’où vient la valeur de chaque réglage : valeur par défaut, ligne du fichier, variable, ou touche dans les panneaux
help-command-service = Afficher des unités systemd et une ligne cron qui actualisent les sources
help-command-keys = Lister les touches, ou les vérifier
help-command-keys-list = Lister les touches de chaque panneau avec leurs commandes, telles que la configuration les laisse
help-command-keys-check = Lister les fautes de la configuration, les touches impossibles à taper, et celles qui en cachent d’autres
help-command-db = Vérifier la base de données, la mesurer ou la réduire, ou sauver ce qui peut être lu d’une base abîmée
help-command-db-stats = Afficher la taille et le contenu de la base de données
help-command-db-vacuum = Rendre au disque la place des articles supprimés
help-command-db-check = Vérifier la base de données et compter son contenu
help-command-db-rescue = Enregistrer dans un nouveau fichier ce qui peut être lu de la base de données
help-command-backup = Écrire la base de données et la configuration dans un seul fichier, même pendant que Sahifa tourne
help-command-restore = Remettre à leur place la base de données et la configuration d’une sauvegarde ; ce qui s’y trouvait est gardé
help-command-render = Mettre en page un texte quelconque et afficher ses lignes visuelles
help-command-unshape = Rendre à un texte copié d’un terminal ses lettres en ordre logique
help-command-doctor = Examiner le terminal et les fichiers de Sahifa, et afficher la carte de calibrage
help-command-man = Afficher la page du manuel, ou écrire celles de toutes les commandes dans un dossier
help-command-manual = Afficher un chapitre du manuel, ou les noms de tous les chapitres
help-argument-manual-chapter = Le nom du chapitre
help-argument-man-folder = Le dossier ; man(1) le trouve par MANPATH
help-command-complete = Afficher les valeurs qui complètent ces mots
help-command-completions = Afficher un script de complétion pour un shell
help-command-help = Afficher ce message ou l’aide de la sous-commande donnée

## Arguments

help-argument-config = Utiliser ce fichier de configuration, qui doit exister
help-argument-data-dir = Garder la base de données dans ce dossier
help-argument-profile = Utiliser ce profil : une configuration et une base de données à part
help-argument-backup-file = Le nouveau fichier ; - est la sortie standard
help-argument-restore-file = La sauvegarde ; - est l’entrée standard
help-argument-db-stats-json = Afficher les chiffres en JSON
help-argument-screen-reader = Dire les panneaux ligne par ligne, pour un lecteur d’écran
help-argument-help = Afficher l’aide
help-argument-version = Afficher la version
help-argument-refresh-source = N’actualiser que cette source (nom ou adresse), même si ce n’est pas son heure ; peut être répété
help-argument-refresh-force = Ignorer les délais d’attente et tout récupérer de nouveau
help-argument-refresh-quiet = N’afficher que les erreurs
help-argument-refresh-json = Afficher le résultat de chaque source en JSON
help-argument-list-query = Une requête comme : tag:سوريا is:unread @7d
help-argument-list-json = Afficher tout en un tableau JSON, décrit dans docs/list-json.md
help-argument-list-limit = Afficher ce nombre d’articles au plus (par défaut : 100)
help-argument-list-all = Afficher tous les articles
help-argument-search-words = Des mots, ou une requête quelconque, comme : اقتصاد source:رويترز @30d
help-argument-search-json = Afficher du JSON
help-argument-search-limit = Afficher ce nombre d’articles au plus (par défaut : 20)
help-argument-count-query = Une requête comme : is:unread -tag:رياضة
help-argument-count-json = Afficher en JSON le nombre de tous les articles et des non lus
help-argument-unread-query = Une requête comme : tag:رياضة
help-argument-unread-format = Afficher cette ligne, où {"{"}unread{"}"}, {"{"}read{"}"} et {"{"}total{"}"} tiennent lieu de nombres ; waybar affiche un objet pour un module de waybar
help-argument-tag-words = Une requête, puis les changements, comme : title:عاجل +عاجل -later ; la requête () veut dire tous les articles
help-argument-tag-dry-run = Afficher ce qui changerait, sans rien changer
help-argument-tag-json = Afficher les articles modifiés en JSON
help-argument-mark-words = Une requête, puis read, unread, starred, unstarred, later, not-later, hidden ou shown ; la requête () veut dire tous les articles
help-argument-mark-dry-run = Afficher ce qui changerait, sans rien changer
help-argument-mark-json = Afficher les articles modifiés en JSON
help-argument-tags-query = Ne compter que les articles de cette requête, comme : @30d
help-argument-tags-json = Afficher du JSON
help-argument-tags-rename-old = L’étiquette
help-argument-tags-rename-new = Son nouveau nom
help-argument-tags-delete-tag = L’étiquette
help-argument-tags-color-tag = L’étiquette
help-argument-tags-color-color = La couleur, comme l’écrivent les thèmes (par défaut : aucune)
help-argument-next-query = Les articles parmi lesquels chercher, par exemple : tag:science
help-argument-next-keep = Laisser l’article non lu
help-argument-next-plain = Afficher du texte brut en ordre logique, même dans un terminal
help-argument-show-subject = Un numéro d’article (de `sahifa list`), un fichier, ou - pour l’entrée standard
help-argument-show-plain = Afficher du texte brut en ordre logique, même dans un terminal
help-argument-show-json = Afficher du JSON, décrit dans docs/show-json.md
help-argument-show-format = Afficher l’article dans un format d’export
help-argument-show-full-text = Afficher le texte de la page de l’article ; le récupérer et le garder s’il ne l’est pas encore
help-value-show-format-text = Texte brut en ordre logique
help-value-show-format-print = Page HTML à imprimer, ou à mettre en PDF
help-value-show-format-markdown = Markdown avec en-tête de fichier
help-argument-show-width = Mettre le texte en page sur ce nombre de colonnes
help-argument-import-explain = Afficher chaque bloc avec son rôle ; rien n’est conservé
help-argument-download-id = Un numéro d’article (de `sahifa list`)
help-argument-download-numbers = Les pièces jointes par leur place dans l’article, à partir de 1 (par défaut : l’enregistrement)
help-argument-download-all = Télécharger toutes les pièces jointes
help-argument-download-json = Afficher le résultat de chaque pièce jointe en JSON
help-argument-import-json = Afficher du JSON, décrit dans docs/show-json.md
help-argument-import-source = Appliquer les règles de cette source (par défaut : la source qui contient le fichier)
help-argument-import-files = Fichiers, dossiers de fichiers, ou - pour l’entrée standard
help-argument-export-query = Une requête comme : tag:سوريا is:starred @30d
help-argument-export-format = Format des articles
help-value-export-format-text = Texte brut en ordre logique
help-value-export-format-print = Page HTML à imprimer, ou à mettre en PDF
help-value-export-format-markdown = Markdown avec en-tête de fichier
help-argument-export-to = Écrire un fichier par article dans ce dossier, créé au besoin (par défaut : sortie standard)
help-argument-export-force = Remplacer les fichiers existants
help-argument-export-limit = Écrire ce nombre d’articles au plus
help-argument-sources-list-json = Afficher du JSON
help-argument-sources-add-name = Nom de la source (par défaut : le titre du flux)
help-argument-sources-add-folder = Dossier de la source dans le panneau des filtres
help-argument-sources-add-tags = Étiqueter tous ses articles ; peut être répété
help-argument-sources-add-pick = Choisir le flux de ce numéro quand une page en nomme plusieurs
help-argument-sources-add-unchecked = Ajouter l’adresse sans la vérifier d’abord
help-argument-sources-export-with-secrets = Garder noms d’utilisateur et mots de passe dans les adresses ; le fichier n’est alors que pour vous
help-argument-rules-apply-dry-run = Afficher ce qui changerait, sans rien changer
help-argument-keys-list-json = Afficher du JSON
help-argument-db-rescue-to = Écrire ici la nouvelle base de données, et non à côté de l’ancienne
help-argument-render-file = Fichier à mettre en page (par défaut : entrée standard)
help-argument-render-width = Largeur d’une ligne, en colonnes
help-argument-render-direction = Direction des paragraphes
help-argument-render-shaping = Produire des formes de présentation, des lettres en ordre visuel, ou des lettres en ordre logique
help-argument-render-align = Aligner les lignes par des espaces, au début de leur direction ou d’un autre côté (par défaut : sans espaces)
help-argument-render-lam-alef = Dessiner lam-alif sur une cellule ou sur deux
help-argument-render-marks = Garder ou retirer les signes combinants
help-argument-render-justify = Justifier les lignes de droite à gauche par des espaces plus larges et la kachida
help-argument-render-cut = Couper les paragraphes plus longs qu’une ligne au lieu d’aller à la ligne
help-argument-render-json = Afficher les cellules de chaque ligne en une ligne de JSON
help-argument-unshape-file = Fichier du texte copié (par défaut : entrée standard)
help-argument-unshape-words = Le terminal retourne lui-même chaque mot, comme kitty
help-argument-doctor-json = Afficher du JSON
help-argument-doctor-report = Afficher tout ce qu’on sait du terminal, et rien de privé, pour un rapport de bug

## The page of help. In English the parser of the command line writes it.

help-usage = Utilisation :
help-commands = Commandes :
help-arguments = Arguments :
help-options = Options :
help-default = [par défaut : { $value }]
help-possible = [valeurs possibles : { $values }]
help-value = [{ $value } : { $about }]

## Wrong command lines. In English the parser of the command line has its own sentences.

usage-unknown-argument = Cette commande n’a pas d’option ou d’argument « { $argument } ».
usage-unknown-command = Il n’y a pas de commande « { $command } ».
usage-no-command = Il manque ici une commande.
usage-value = « { $argument } » ne peut pas valoir « { $value } ».
usage-value-missing = « { $argument } » demande une valeur.
usage-value-unexpected = « { $argument } » ne prend pas de valeur « { $value } ».
usage-value-count = « { $argument } » n’a pas le bon nombre de valeurs.
usage-possible = Valeurs possibles : { $possible }
usage-equals = Écrivez la valeur de « { $argument } » après un signe égal.
usage-conflict = « { $argument } » exclut « { $others } ».
usage-twice = « { $argument } » ne peut être donné qu’une fois.
usage-missing = Cette commande demande aussi : { $arguments }
usage-not-utf8 = Un argument n’est pas en UTF-8.
usage-suggestion = Vouliez-vous dire « { $suggestion } » ?
usage-help = Aide : { $command }
