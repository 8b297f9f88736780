# What people write to the bot; one alternative a line.
command-help =
    hjælp
    hjaelp
    hvad kan du
    hvad kan du hjælpe med
command-greeting =
    hej
    hejsa
    goddag
    godmorgen
    davs
    hej med dig
command-checkin =
    statustjek
    ugestatus
    statusmelding
    svar på statustjek
    check ind
    tjek ind
command-status =
    status
    overblik
    hvordan går det
command-person =
    tal med nogen
    spørg en person
    jeg vil tale med et menneske
    kontakt support
command-language =
    dansk
    danska
    danish
    på dansk
    på danska
    in danish
    tal dansk
    byt till danska
    skift til dansk
    bytt til dansk
    switch to danish
    svar på dansk
    dansk tak

language-sv = svensk
language-da = dansk
language-nb = norsk
language-en = engelsk
language-changed = Fra nu af svarer jeg dig på dansk.

welcome-title = Hej, jeg er Startklar
help-title = Det kan jeg hjælpe med
help-ask = Spørg mig om { $initiative }: hvorfor det sker, hvad der ændrer sig for dig, og hvor du får hjælp. Jeg svarer kun med tekster, som nogen har godkendt. Ved jeg det ikke, siger jeg det, og så kan du sende spørgsmålet til en person.
the-change = forandringen
help-checkin = Du leder en enhed. Skriv **statustjek**, når du vil svare på, hvor klar I er. Det tager cirka et minut.
help-language = Jeg forstår dansk, svensk, norsk og engelsk. Skriv for eksempel **english**, hvis du vil skifte.
help-privacy = Skriv **hvad ved du om mig**, hvis du vil se, hvad jeg gemmer om dig.
help-example-why = Hvorfor gør vi det her?
help-example-me = Hvad ændrer sig for mig?
help-example-support = Hvor får jeg hjælp?
help-checkin-button = Svar på statustjek
help-button = Vis, hvad jeg kan spørge om

answer-other-language = Denne tekst findes kun på { $language }.
answer-source = Kilde: { $source } · Ansvarlig: { $owner } · Gennemgået { $reviewed }
answer-related = Andre spørger også
answer-more = Læs mere
answer-helpful = Det hjalp
answer-not-helpful = Det hjalp ikke
answer-person = Spørg en person
see-below = Svaret står herunder.
still-working = Det tager lidt længere tid end normalt. Svaret kommer her, så snart jeg har det.
answer-summary = Svar på dit spørgsmål
feedback-helpful = Tak, det er godt at vide.
feedback-not-helpful = Tak, fordi du siger det. Den, der har ansvaret for teksten, kan se, at svaret ikke slog til. Vil du have hjælp nu, kan du spørge en person.
suggest-title = Mener du noget af det her?
suggest-text = Jeg er ikke sikker på, hvad du vil vide. Vælg det, der passer bedst, eller skriv spørgsmålet på en anden måde.
no-answer-title = Det ved jeg ikke
no-answer-text = Jeg har ikke noget godkendt svar på det, og jeg gætter ikke.
person-title = Her får du hjælp af en person
person-contact = Henvend dig til { $contact }.
person-hours = Åbent { $hours }
person-unknown = Din nærmeste leder ved, hvem der støtter jeres enhed. Jeg har endnu ikke fået oplyst en kontakt til jer.
article-gone = Det svar findes ikke længere. Skriv dit spørgsmål, så finder jeg det, der gælder nu.

refused-empty = Jeg så ikke noget spørgsmål i beskeden. Skriv med et par ord, hvad du vil vide, eller skriv **hjælp**.
refused-no-words = Det kan jeg ikke læse som et spørgsmål. Skriv med et par ord, hvad du vil vide, eller skriv **hjælp**.
refused-attachment = Jeg kan ikke læse filer og billeder, og jeg gemmer dem ikke. Skriv dit spørgsmål med ord, så prøver jeg at svare.
refused-too-long = Det var mere tekst, end jeg kan læse på én gang. Skriv spørgsmålet i en eller to sætninger.
identity-number = Det lignede et cpr-nummer i det, du skrev. Jeg har ikke gemt det. Slet gerne beskeden, og skriv aldrig om patienter her.
contact-details = Telefonnumre og mailadresser gemmer jeg ikke. Jeg har taget dem ud af det, du skrev. Den, der svarer, finder dig her i Teams. Skriv aldrig om patienter.
unknown-action = Den knap hører til noget, der ikke findes længere. Intet er ændret. Skriv **hjælp**, så viser jeg, hvad du kan gøre.
whom-to-ask = Du kan spørge { $name } ({ $role }).
card-not-ours = Det kort er for gammelt, eller også kommer det ikke fra mig. Intet er ændret, og det, du skrev, står der stadig. Skriv **{ $command }**, så får du et nyt.
not-for-channel = Det tager vi hellere i vores egen chat. Skriv til mig dér.
sorry = Noget gik galt hos mig, og jeg kunne ikke gøre det færdigt, du bad om. Det, du allerede har sendt ind, er der stadig. Prøv igen om lidt. Sker det igen, så vis denne kode til supporten: { $reference }
not-saved = Jeg kan ikke gemme noget lige nu, så det, du sendte, er ikke gemt. Det, du har sendt ind tidligere, er der stadig. Prøv igen om lidt. Sker det igen, så vis denne kode til supporten: { $reference }
too-often = Det gik hurtigere, end jeg kan nå, så det seneste har jeg ikke gjort noget ved. Det, du skrev i kortet, står der stadig. Vent et minut, og prøv igen.

checkin-title = Statustjek uge { $week }
checkin-intro = { $criteria ->
    [one] Ét spørgsmål.
   *[other] { $criteria } spørgsmål.
} Svar ud fra, hvordan det er i dag. Rød betyder, at I har brug for hjælp.
checkin-intro-several = Svar én gang for alle dine enheder. Er det anderledes i en af dem, så sæt kryds ved den nederst, så spørger jeg særskilt om den.
checkin-intro-whole = Du svarer for { $about }. Det, der allerede er grønt, spørger jeg ikke om igen.
checkin-whole = hele implementeringen
checkin-page = Del { $page } af { $pages }
checkin-seen-line = Dine svar kan ses af projektgruppen, styregruppen og lederne over dig. Andre ser kun summen for alle enheder.
checkin-seen-project = Dine svar kan ses af projektgruppen og styregruppen. Andre ser kun summen for alle enheder.
checkin-seen-everyone = Dine svar kan ses af alle, der er berørt af implementeringen.
checkin-prefilled = Svarene fra uge { $week } er udfyldt på forhånd. Ret det, der ikke passer længere.
checkin-choose = Vælg
checkin-choose-missing = Vælg et svar.
checkin-greens = { $count ->
    [one] Ét spørgsmål var grønt sidst. Vis det
   *[other] { $count } spørgsmål var grønne sidst. Vis dem
}
checkin-share = { $criterion } (procent)
checkin-share-missing = Skriv et tal fra 0 til 100.
checkin-count-missing = Skriv et helt tal.
checkin-rating = { $part }, 1 til 5
checkin-rating-1 = 1, slet ikke
checkin-rating-3 = 3, delvist
checkin-rating-5 = 5, helt
checkin-proof = Hvad viser det? { $evidence }
checkin-comment = Er der andet, vi bør vide? Skriv ikke noget om patienter.
checkin-wish = Har I brug for en pause eller en senere start?
checkin-wish-none = Nej
checkin-wish-pause = Ja, vi har brug for en pause
checkin-wish-postpone = Ja, vi har brug for at starte senere
checkin-reason = Hvorfor, og hvad skal der til?
checkin-reason-missing = Skriv et par ord om hvorfor.
checkin-next = Næste
checkin-same = Ingen ændringer
checkin-snooze = Mind mig om det i morgen
checkin-snoozed = Jeg minder dig om det om morgenen den { $day }. Du kan svare på kortet her når som helst.
checkin-skip = Spring over denne gang
checkin-skip-title = Spring uge { $week } over
checkin-skip-text = Så minder jeg dig ikke om det mere denne gang. Skriv hvorfor, så ingen undrer sig. De tidligere svar bliver stående med deres dato.
checkin-skip-reason = Hvorfor springer I over?
checkin-skipped = Noteret. { $units } springer uge { $week } over. Vil du svare alligevel, så skriv statustjek.
checkin-away = Jeg er væk
command-away =
    jeg er væk
    fravær
away-title = Nogen svarer for dig
away-text = Mens du er væk, svarer den, du vælger, for { $units }. Du får ingen påmindelser imens.
away-who = Hvem svarer?
away-who-missing = Vælg nogen.
away-last = Til og med
away-last-missing = Vælg en dag, fra i dag og højst et år frem.
away-save = Gem
away-saved = Klaret. { $name } svarer for dig til og med { $day } og har fået besked. Skriv jeg er væk, hvis noget ændrer sig.
away-now = { $name } svarer for dig til og med { $day }.
away-back = Jeg er tilbage
away-over = Velkommen tilbage. Fra nu af spørger jeg dig igen.
away-nobody = Der er ikke andre end dig registreret i enheden, så her kan der ikke vælges. Bed den, der passer projektets enhedsregister, om at tilføje en stedfortræder.
away-told = { $name } er væk og har bedt dig svare på statustjekket for { $units } til og med { $day }. Jeg siger til, når det er tid.
checkin-except = Her er det anderledes, spørg mig særskilt
checkin-submit = Send
checkin-blocker-title = Hvad står i vejen for { $unit }?
checkin-blocker-text = Dine svar er gemt. Fortæl kort, så bliver det lettere at give jer den rigtige hjælp. Det bliver til en opgave, som nogen tager sig af.
checkin-why-not = Hvorfor er det ikke relevant hos jer?
checkin-help-label = Hvem kan hjælpe?
checkin-help-ourselves = Vi klarer det selv
checkin-help-project = Projektgruppen
checkin-help-local-lead = Den, der leder implementeringen hos os
checkin-help-support = Supporten
checkin-due-label = Hvornår skal det være løst?
checkin-blocker-label = Hvad står i vejen?
checkin-blocker-missing = Skriv et par ord om, hvad der står i vejen.
checkin-blocker-lead = I vejen:
checkin-help-lead = Hjælp:
checkin-due-lead = senest { $day }
checkin-comment-lead = Kommentar:
checkin-wish-lead-pause = I har bedt om en pause:
checkin-wish-lead-postpone = I har bedt om en senere start:
checkin-blocker-submit = Gem
checkin-done-title = Tak, uge { $week } er klaret
checkin-done-by = Besvaret af { $name } { $day }
checkin-red-follow-up = Det røde og gule er nu opgaver med en ansvarlig og en dato. Skriv opgaver for at se dem.
checkin-wish-follow-up = Projektlederen har fået jeres ønske og giver jer svar. Intet i tidsplanen ændres, før det er besluttet.
checkin-edit = Ret svarene
checkin-not-yours = Det er enhedens leder eller lederens stedfortræder, der svarer for enheden. Intet er gemt. Er det dig, der burde svare, så bed den, der passer projektets enhedsregister, om at tilføje dig.
checkin-no-units = Du har ingen enhed at svare for lige nu. Er du nylig blevet leder eller stedfortræder, så bed den, der passer projektets enhedsregister, om at tilføje dig.
checkin-nothing-asked = Der er ikke noget at svare på for dine enheder lige nu. Jeg skriver, når det er tid.
checkin-changed-form = Spørgsmålene er ændret, siden kortet blev sendt. Det, du svarede på de spørgsmål, der stadig er med, er gemt. Det andet er der ikke længere brug for.
checkin-old-period = Kortet gjaldt uge { $old }, som er lukket. Intet er gemt endnu. Her er statustjekket for denne uge med det, du udfyldte.
checkin-unchanged = Du ændrede ikke noget, så de tidligere svar gælder stadig.
checkin-incomplete = Det, du svarede, er gemt. Disse spørgsmål venter stadig på svar.
checkin-say-all =
    alt grønt
    alt er grønt
    alt på grønt
checkin-say-except =
    undtagen
    bortset fra
    på nær
    men ikke
checkin-say-yellow =
    gul
    gult
    gule
checkin-say-red =
    rød
    rødt
    røde
checkin-said-all = Tak. Uge { $week } for { $units }: alt grønt.
checkin-said-except = Tak. Uge { $week } for { $units }: alt grønt undtagen dette:
checkin-said-change = Blev noget forkert, så skriv hele sætningen igen, eller skriv statustjek for at få formularen.
checkin-said-unclear = Intet er gemt. Jeg forstod ikke denne del: { $part }. Skriv spørgsmålet og farven, for eksempel: alt grønt undtagen 2, gul: halvdelen af gruppen mangler. Flere adskilles med semikolon. Spørgsmålene er:
checkin-said-red = Intet er gemt endnu: skriv også, hvad der står i vejen for det røde, for eksempel: { $example }.
checkin-said-example = alt grønt undtagen { $number }, rød: to er stoppet
checkin-cut = En tekst var længere end { $most } tegn. Begyndelsen er gemt; resten hører hjemme i et dokument, du kan linke til.
checkin-gone-unit = Kortet gjaldt en enhed, der ikke længere findes i enhedsregistret, måske fordi den er lagt sammen med en anden. Dens tidligere svar findes stadig. Intet nyt er gemt for den. Skriv statustjek for de enheder, du svarer for nu.
checkin-late = Vi fik ikke svar i tide for { $units }. Du kan stadig svare i denne uge; det tager cirka et minut. Er du væk, så fortæl, hvem der svarer i stedet.
checkin-others-prompt = Det er tid til at svare på det, du har ansvar for i { $initiative }. Kun det, der ikke allerede er grønt.
checkin-climbed = { $unit } har ikke svaret på statustjekket i { $initiative } to gange i træk, senest uge { $week }. Det kan der være mange grunde til: travlhed, ferie, en leder, der er stoppet. Tag gerne kontakt og spørg, om de har brug for hjælp, eller om en anden skal svare. Du får denne besked én gang.
wish-title-pause = { $unit } beder om en pause
wish-title-postpone = { $unit } beder om en senere start
wish-from = Fra { $name }, i ugens statustjek.
wish-next = Svar enheden, og tag det op ved næste beslutning om tempoet. Tidsplanen ændrer sig ikke af sig selv.
good-news-title = { $unit } er helt grøn
good-news-text = Værd at fejre? Sådan kan det lyde i enhedens kanal. Intet sendes, medmindre du trykker.
good-news-post = Send i enhedens kanal
good-news-posted = Sendt i kanalen for { $unit }.
good-news-no-channel = { $unit } har ingen kanal i enhedsregistret, så jeg kan ikke sende der. Teksten kan du kopiere.
good-news-not-yours = Gode nyheder sendes af den, der står for kommunikationen for enheden. Intet er sendt.
command-pulse =
    puls
    pulsen
    vis pulsen
    medarbejderpuls
pulse-title =
    { $count ->
        [1] Et spørgsmål til dig
       *[other] Et par korte spørgsmål til dig
    }
pulse-promise = Dit svar tælles uden dit navn. Lederen og projektet ser kun, hvor mange der har svaret hvad, og kun når mindst { $fewest } har svaret.
pulse-yes = Ja
pulse-partly = Delvist
pulse-no = Nej
pulse-choose = Vælg et svar på hvert spørgsmål.
pulse-colleagues-goes = Går uden dit navn til dem, der skriver svarene
pulse-send = Send
pulse-thanks = Tak. Dit svar for uge { $week } er talt med, uden dit navn. Enhedens leder får summen at se, når ugen er slut, hvis mindst { $fewest } har svaret.
pulse-thanks-group = Tak. Dine svar for uge { $week } er talt med, uden dit navn. Projektet får summen at se, når ugen er slut, hvis mindst { $fewest } har svaret.
pulse-counted-before = Det her kort er allerede brugt. Svaret fra første gang er talt med; der er ikke gemt noget nyt.
pulse-over = Det spørgsmål er lukket, så svaret her blev ikke talt med. Det næste kommer af sig selv.
pulse-not-yours = Det spørgsmål går til andre end dig. Der er ikke gemt noget.
pulse-heard = Medarbejderne i uge { $week }: { $said }.
pulse-said = { $yes } ja, { $partly } delvist, { $no } nej ({ $answers } svar)
pulse-of = Pulsen: { $initiative }
pulse-summary = Pulsen
pulse-together = Alle sammen, uge { $week }: { $said }
pulse-unit = { $unit }, uge { $week }: { $said }
pulse-few = For få har svaret til, at noget kan vises.
pulse-few-in =
    For få svar til at blive vist: { $units }{ $more ->
        [0] .
       *[other] {" "}og { $more } til.
    }
pulse-nothing-yet = Ingen runde er afsluttet endnu. Svarene vises, når ugen er slut.
pulse-rule = Svar tælles uden navne og vises først, når ugen er slut, og mindst { $fewest } har svaret.
pulse-off = Medarbejderne får ingen korte spørgsmål i den her implementering. Projektet kan slå det til, når implementeringen lægges ind.
pulse-not-for-you = Pulsen vises for dem, der leder en enhed eller implementeringen.
benefit-title = En gevinst er nået: { $benefit }
benefit-text = { $indicator }: fra { $before } til { $now }, målet var { $target }. Fortæl det gerne til alle, der har arbejdet for det. Et forslag:
benefit-draft = Vi er nået derhen, hvor vi ville: { $benefit }. { $indicator } var { $before }, da vi begyndte, og er { $now } nu. Tak til alle, der har gjort det muligt.
day-title = Hvordan går det i dag?
day-intro = Ét tryk er nok. Er noget gult eller rødt, må du gerne skrive hvad.
day-saved = { $status } gemt for { $units }, { $day }.
day-note = Hvad skete der, og er det løst, eller mangler der noget?
day-incidents = Hvor mange problemer?
day-summary = Hvordan går det i dag for { $units }? Ét tryk er nok.
day-over = Det kort gjaldt { $day }. Intet er ændret. Her er dagens.
checkin-prompt = Det er tid til ugens statustjek for { $units }. Det tager cirka et minut.
checkin-reminder = Vi mangler ugens statustjek for { $units }. Det tager cirka et minut.

status-green = 🟢 Grøn
status-yellow = 🟡 Gul
status-red = 🔴 Rød
status-not-applicable = ⚪ Ikke relevant
colour-green = 🟢 Grøn
colour-yellow = 🟡 Gul
colour-red = 🔴 Rød
colour-stale = ⏳ Forældet
colour-silent = ❔ Intet svar
colour-green-short = 🟢 Gr
colour-yellow-short = 🟡 Gu
colour-red-short = 🔴 Rø
colour-stale-short = ⏳
colour-silent-short = ❔
status-title = Overblik uge { $week }
status-of = { $initiative }, uge { $week }
status-whole = Samlet: { $colour }
status-coverage = { $answered } af { $asked } adspurgte enheder har svaret i denne uge.
status-oldest = { $days ->
    [0] Alle svar er fra i dag.
    [one] Det ældste svar er fra i går.
   *[other] Det ældste svar er { $days } dage gammelt.
}
status-falling = ⚠️ Færre svarer: { $now } procent i det seneste statustjek, { $before } procent i det forrige. Spørg hvorfor, før I tolker farverne.
status-waves = Pr. bølge
status-wave = Bølge { $wave }, start { $day }
status-paused = på pause
status-administrations = Pr. forvaltning
status-changed = Ændret siden sidst
status-change = { $unit }: { $before } blev { $now }
status-blockers = Hvad der står i vejen
status-units = Enheder at følge op på
status-nobody-needs = Ingen enhed er rød eller gul.
status-heatmap = Vis pr. område
status-trend = Vis udviklingen
status-training = Undervisning og støtte
status-actions = Vis opgaver og risici
status-open = Åbne opgaver og risici
status-open-own = Åbne opgaver og risici, der vedrører dig
status-open-ahead = Endnu ikke forfaldne: { $count }
status-open-late = Op til ti arbejdsdage forsinket: { $count }
status-open-long-late = ⚠️ Mere end ti arbejdsdage forsinket: { $count }
status-open-risks = Risici: { $count }
status-back = Til overblikket
status-few = Farverne vises, når så mange enheder har svaret, at ingen af dem kan peges ud.
heatmap-title = Pr. område, uge { $week }
heatmap-unit = Enhed
heatmap-key = Kolonnerne: { $columns }
heatmap-more = Flere enheder
trend-title = Udviklingen uge for uge
trend-none = Der er for få uger at vise endnu. Kom tilbage, når enhederne har svaret to gange.
trend-weeks = Uge
trend-units = Antal enheder
trend-week = Uge { $week }: { $colours }
training-title = Undervisning og støtte
training-share = Har fået undervisning
training-share-added = { $label }: i snit { $mean } procent pr. enhed, lavest { $lowest } procent
training-understanding = Forståelse
training-understanding-added = { $label }: i snit { $mean } af 5, lavest { $lowest }
training-groups = Har fået undervisning, hele implementeringen
training-few = Tallene vises, når mindst fem enheder har svaret.
training-coverage = { $counted } af { $units } enheder har et aktuelt svar.
training-oldest = Det ældste er fra { $day }.
training-not-asked = { $count ->
    [one] Én enhed får ikke spørgsmålene i den fase, den er i.
   *[other] { $count } enheder får ikke spørgsmålene i den fase, de er i.
}
training-not-measured = Metoden spørger ikke enhederne om, hvem der har fået undervisning.
training-support = Superbrugere
training-support-technical = { $count } af { $units } enheder har en, der kan systemet.
training-support-professional = { $count } af { $units } enheder har en, der kan arbejdsgangene.
training-support-unsaid = { $count ->
    [one] I én enhed står der ikke, hvad superbrugerne kan.
   *[other] I { $count } enheder står der ikke, hvad superbrugerne kan.
}
training-lacking-technical = Mangler en, der kan systemet: { $names }
training-lacking-professional = Mangler en, der kan arbejdsgangene: { $names }
training-units = Enhederne, dem med størst behov først
training-not-yet = ⚪ Får ikke spørgsmålene i denne fase
training-unit-share = Har fået undervisning: { $said }
training-unit-understanding = Forståelse: { $said }
training-unit-lacks-technical = Ingen teknisk superbruger
training-unit-lacks-professional = Ingen faglig superbruger
training-unit-unsaid = Der er superbrugere, men ikke skrevet, hvad de kan
training-unit-both = Både teknisk og faglig superbruger
training-figure = { $said } ({ $day })
training-percent = { $value } %
training-of-five = { $value } af 5
command-gates =
    beslutninger
    beslutningspunkter
gates-title = Beslutningspunkter
gates-none = Der er ingen beslutningspunkter i de implementeringer, du hører til.
gates-open = Åbne nu
gates-ahead = Længere fremme
gates-was-due = Skulle have været besluttet { $day }
gates-by-hand = Tages op ved behov
gates-done = Besluttet
gates-elsewhere = Før Startklar
gates-elsewhere-why = Dagen for disse var allerede passeret, da implementeringen blev lagt ind. De regnes for afgjort et andet sted. Den, der har mandatet, kan åbne en og skrive ind, hvad der blev besluttet.
gate-of-wave = { $point }, bølge { $wave }
gate-due = Beslutning { $day }
gate-overdue = { $days ->
    [0] Skulle have været besluttet { $day }. Dagen er passeret.
    [one] Skulle have været besluttet { $day }. Beslutningen har ventet én arbejdsdag.
   *[other] Skulle have været besluttet { $day }. Beslutningen har ventet { $days } arbejdsdage.
}
gate-mandate = Beslutter: { $role }
gate-mandate-names = Beslutter: { $role } ({ $names })
gate-mandate-nobody = Ingen har mandat til at beslutte her endnu. Projektlederen skal sørge for, at nogen får det.
gate-inputs = Grundlag: { $inputs }
gate-unmet = Ikke opfyldt
gate-unknown = Ved vi ikke: intet svar, eller for gammelt
gate-met = Opfyldt: { $count }
gate-later = Bliver der først spurgt om i en senere fase, og tæller ikke med her: { $criteria }
gate-nothing = Ingen svar fra statustjek hører til denne beslutning. Den hviler på grundlaget ovenfor.
gate-hard = skal være på plads
gate-more-units = { $names } og { $count } til
gate-oldest = ældste svar { $day }
gate-no-answer = intet nyere svar fra { $names }
gate-yellow = gult: { $names }
gate-positions = Hvor vi står
gate-position = { $name }: { $stance }
gate-stance-for = 👍 for at gå videre
gate-stance-against = 👎 imod at gå videre
gate-stance-abstain = ✋ stemmer ikke
gate-my-stance = Hvor står du?
gate-my-reason = Hvorfor? Det, du skriver, følger med beslutningen, også hvis den går dig imod.
gate-stance-missing = Vælg, hvor du står, før du gemmer. Det, du skrev, er der stadig.
gate-save-stance = Gem min holdning
gate-decide = Træf beslutning
gate-back = Tilbage
gate-all = Alle beslutningspunkter
gate-see = Se, hvad det hviler på
gate-outcome = Hvad er besluttet?
gate-reason = Begrundelse
gate-over-red = Dette er rødt og skal være på plads: { $criteria }. Vil I gå i gang alligevel, så skriv hvorfor.
gate-units = Hvilke enheder går i gang?
gate-too-many-units = Beslutningen gælder { $count } enheder, flere end der kan vælges mellem her. Lad alle gå i gang, eller tag én bølge ad gangen.
gate-day = Ny dato, hvis det udskydes
gate-record = Gem beslutningen
gate-lacking = Intet er gemt endnu. Der mangler: { $what }
gate-collides =
    Intet er gemt endnu. Med den nye dag starter { $units } i { $initiative } { $days ->
        [0] samme dag
        [one] kun én dag derfra
       *[other] kun { $days } dage derfra
    } ({ $day }). Én ting ad gangen plejer at gå bedre. Vil I alligevel, så gem en gang til.
gate-lacking-mandate = mandat til at beslutte her
gate-lacking-outcome = hvad der er besluttet
gate-lacking-reason = en begrundelse
gate-lacking-reason-over-red = en skriftlig begrundelse, fordi noget, der skal være på plads, er rødt
gate-lacking-field = svar på alt det, metoden spørger om
gate-lacking-units = hvilke enheder det gælder
gate-lacking-day = en ny dato, senere end i dag
gate-decided = Beslutning: { $outcome }
gate-decided-by = { $name }, { $day }
gate-decided-units = Går i gang: { $names }
gate-decided-units-on = Går i gang { $day }: { $names }
gate-decided-waiting = Venter til { $day }: { $names }
gate-decided-waiting-open = Venter på en ny dato: { $names }
gate-decided-meanwhile = En anden nåede at beslutte, mens du skrev, så dit er ikke gemt. Læs det, og gem igen, hvis du vil beslutte på ny.
gate-decided-day = Ny dato: { $day }
gate-decided-day-from = Ny dato: { $day } i stedet for { $before }
gate-decided-day-others = Ny dato for de andre: { $day }
gate-own-goes = Din enhed { $unit } går i gang { $day }.
gate-own-waits = Din enhed { $unit } venter. Ny dato: { $day }.
gate-own-waits-open = Din enhed { $unit } venter. Den nye dato er ikke fastlagt endnu.
gate-decided-over = Besluttet trods rødt: { $criteria }
gate-grounds =
    Grundlaget da: { $met ->
        [one] { $met } opfyldt
       *[other] { $met } opfyldte
    }, { $unmet } ikke, { $unknown ->
        [one] { $unknown } ukendt
       *[other] { $unknown } ukendte
    }
gate-earlier = Tidligere beslutning: { $outcome }, { $day }
gate-not-yours = Beslutningspunkter vises for dem, der leder implementeringen, styrer den eller leder en enhed i den. Undrer du dig over, hvem der beslutter noget, så spørg mig bare.
gate-opened = { $point } skal besluttes { $day }. Her er, hvad det hviler på i dag.
gate-waiting = { $days ->
    [one] { $point } skulle have været besluttet i går, { $day }. Det venter stadig.
   *[other] { $point } skulle have været besluttet { $day }, for { $days } dage siden. Det venter stadig.
}
gate-told = { $point }: { $outcome }
command-actions =
    opgaver
    handlinger
    risici
actions-title = Opgaver og risici
actions-none = Ingen åbne opgaver eller risici. Bliver noget rødt eller gult i et statustjek, dukker det op her.
actions-mine = Mine
actions-others = Andres
action-kind-action = Opgave
action-kind-risk = Risiko
action-likelihood = Hvor sandsynligt er det?
action-likelihood-low = mindre sandsynligt
action-likelihood-medium = kan ske
action-likelihood-high = sandsynligt
action-row = { $unit }, { $owner }, senest { $day }
action-owner = Ansvarlig: { $owner }
action-due = Senest { $day }
action-overdue = { $days ->
    [one] Én arbejdsdag forsinket
   *[other] { $days } arbejdsdage forsinket
}
action-waited = { $days ->
    [0] Opdateret for nylig
    [one] Der er ikke sket noget i én arbejdsdag
   *[other] Der er ikke sket noget i { $days } arbejdsdage
}
action-done-state = Færdig
action-dropped-state = Ikke længere aktuel
action-step-raised = { $name } tog det op
action-step-changed = { $name } ændrede
action-step-answered = { $name } skrev
action-step-handed-over = { $name } gav det videre til { $to }
action-step-moved = { $name } flyttede det til { $day }
action-step-done = { $name } markerede den som færdig
action-step-reopened = { $name } åbnede den igen
action-step-dropped = { $name } strøg den
action-say-label = Hvad er der sket, eller hvad sker der nu?
action-owner-label = Giv videre til
action-due-label = Ny dato
action-save = Gem
action-done = Det er færdigt
action-drop = Ikke længere aktuel
action-reopen = Åbn igen
action-all = Alle opgaver
action-not-yours = Opgaver vises for den ansvarlige, for enhedens leder og for dem, der leder implementeringen. Intet er ændret.
action-unchanged = Du ændrede ikke noget, så alt står, som det var.
risk-new = Meld en risiko
risk-what = Hvad kan ske, og hvad ville det føre til? Skriv ikke noget om patienter.
risk-unit = Hvad drejer den sig om?
risk-missing = Skriv et par ord om risikoen.
action-told = { $kind ->
    [risk] En risiko, du skal følge: { $what }
   *[action] Ny opgave til dig: { $what }
}
action-late-action-owner = { $kind ->
    [risk] Tid til at se på risikoen igen: { $what }
   *[action] Din opgave skulle have været færdig: { $what }
}
action-late-project-leader = Forsinket i implementeringen: { $what }. Den ansvarlige har ikke nået det; er der brug for hjælp?
action-late-owner = Forsinket, og projektlederen har allerede fået besked: { $what }
action-late-board = Til styregruppen, fordi ingen har løst det: { $what }
status-more = { $count ->
    [one] Én enhed mere er der ikke plads til her.
   *[other] { $count } enheder mere er der ikke plads til her.
}
status-not-yours = Overblikket over alle enheder vises kun for projektgruppen og styregruppen. Din nærmeste leder kan fortælle, hvordan det går hos jer.
status-no-initiative = Der er endnu ingen implementering med enheder.

material-from = Afsender: { $owner }
date-not-set = dato ikke fastsat

role-staff = medarbejder
role-manager = leder
role-deputy = lederens stedfortræder
role-super-user = superbruger
role-change-agent = forandringsagent
role-local-development-lead = lokal udviklingsleder
role-communicator = kommunikationsmedarbejder
role-content-owner = indholdsansvarlig
role-project-leader = projektleder
role-approver = godkender
role-owner = ejer af implementeringen
role-steering-group = styregruppen
role-support = supporten
role-administrator = administrator

page-title = Startklar kører
page-text = Startklar er en bot i Microsoft Teams. Den svarer på spørgsmål om en stor forandring, tager imod enhedernes statustjek og sender information, når det er tid.
page-try = Prøv det her
page-playground = Åbn Agents Playground, og skriv **Hvorfor gør vi det her?**
page-checkin = Skriv **statustjek** for at svare som leder af en enhed.
page-health = Kører processen: /healthz. Virker det hele: /readyz.

chat-intro = Du skriver som { $name }. Skriv et spørgsmål eller nummeret på en knap. Ctrl-D afslutter.
chat-keep = Enter beholder: { $value }
chat-several = flere numre med komma imellem, eller Enter for ingen

# What is no question, and answers that know the asker
refused-identity-number = { identity-number }
refused-code = Det ligner programkode, og det kan jeg ikke svare på. Skriv med egne ord, hvad du gerne vil vide om { $initiative }.
refused-foreign = Det sprog kan jeg desværre ikke. Skriv på svensk, dansk, norsk eller engelsk.
refused-order = Jeg er Startklar, en bot, der svarer på spørgsmål om { $initiative } med tekster, som nogen har godkendt. Jeg finder ikke på noget selv og skifter ikke rolle. Spørg endelig om forandringen.
refused-medical = Jeg kan ikke give medicinske råd, hverken om dig selv eller om en patient. Spørg en kollega, en læge eller en farmaceut. Er det akut, så tilkald hjælp, som I plejer. Jeg har ikke gemt det, du skrev.
refused-pay = Jeg ved ikke noget om løn. Det kan { $contact } svare på. Om tid og løn under undervisningen må du gerne spørge mig.
refused-small-talk = Det ligger uden for det, jeg kan. Jeg svarer på spørgsmål om { $initiative }: hvorfor, hvornår, hvad der ændrer sig, og hvor du får hjælp.
refused-thanks = Det var så lidt. Skriv igen, når der er noget, du vil vide.
refused-swearing = Det lyder, som om noget driller. Fortæl hvad, så leder jeg efter et svar, eller spørg en person direkte.
ask-more = Du spurgte om mere. Tryk på et spørgsmål, så svarer jeg.

private-sent = Det svarer jeg på i vores egen chat. Jeg har skrevet til dig der.
private-open = Det svarer jeg på i vores egen chat. [Åbn den her]({ $link }), og spørg igen.

which-unit-text = Du hører til flere enheder. Hvilken gælder det?
which-unit-all = Alle mine enheder
which-unit-label = Enhed
which-unit-show = Vis svaret

live-nobody = Jeg ved ikke, hvilken enhed du hører til, så det her er det generelle svar. Din leder ved, hvad der gælder hos jer. Den, der passer enhedsregistret i projektet, kan tilføje dig.
live-as-of = Ifølge enhedsregistret { $day }.
live-as-of-unknown = Ifølge enhedsregistret.
live-by-method = Ifølge metoden for implementeringen, { $day }.
live-your-manager = din leder
live-your-project = projektet
live-start-days = { $days ->
    [one] I starter { $day }, i morgen. I hører til bølge { $wave }.
   *[other] I starter { $day }, om { $days } dage. I hører til bølge { $wave }.
}
live-start-weeks = I starter { $day }, om { $weeks } uger. I hører til bølge { $wave }.
live-start-today = I starter i dag. I hører til bølge { $wave }.
live-start-past = I startede { $day }, i bølge { $wave }.
live-start-unknown = Der er ikke lagt en startdato ind for jer endnu. Lederen eller { $project } ved mere.
live-stage = I er i fasen { $phase }. Spørgsmålet nu: { $settles }
live-super-users = Superbrugere: { $names }.
live-super-users-none = Der er ikke lagt en superbruger ind for jer endnu. Spørg { $manager }.
live-super-users-technical = Tekniske superbrugere, der kan systemet: { $names }.
live-super-users-professional = Faglige superbrugere, der kan arbejdsgangene: { $names }.
live-super-users-lacking-technical = Der er ikke lagt en teknisk superbruger ind for jer endnu.
live-super-users-lacking-professional = Der er ikke lagt en faglig superbruger ind for jer endnu.
live-nobody-entered = Der er ikke lagt nogen ind for jer endnu. Bed den, der passer enhedsregistret i projektet, om at tilføje den, det drejer sig om.
live-contact = Lokal udviklingsleder: { $names }.
live-contact-none = Der er ikke lagt en lokal udviklingsleder ind for jer endnu. Spørg { $manager }.
live-support = Støtte: { $support }.
live-duties = Det her skal I have på plads i fasen { $phase }:
live-duties-none = I fasen { $phase } stilles der ingen særlige krav til enheden.
live-duties-more = { $count ->
    [one] Et punkt mere er der ikke plads til her.
   *[other] { $count } punkter mere er der ikke plads til her.
}
live-conditional = kun hvis det gælder hos jer
live-decisions = Beslutninger, der ligger tættest på dit spørgsmål
live-decision = **{ $label }** besluttes af: { $role }. Fase: { $phase }.
live-decided = Allerede besluttet for jer
live-decided-in-chat = Spørg mig i vores egen chat, så viser jeg, hvad der allerede er besluttet for jer.
live-decided-none = Der er ikke truffet nogen beslutning her endnu, som gælder jer.
live-decided-dissent = Ikke alle var enige
live-decided-waiting = Venter: { $names }
live-undecided = Ikke besluttet endnu
live-undecided-open = { $point } skal besluttes { $day }.
live-undecided-late = { $point } skulle have været besluttet { $day } og venter stadig.
live-overall = Hele implementeringen, statustjek uge { $week }: { $answered } af { $units } enheder svarede
live-overall-few = Farverne viser jeg, når mindst fem enheder har svaret.
live-overall-none = Ingen enhed har svaret på et statustjek endnu.
live-own = Jeres seneste statustjek, uge { $week }: { $colours }
live-own-none = Enheden har ikke svaret på et statustjek endnu.
live-own-hidden = Hvordan det går for jeres enhed, kan din leder fortælle.

# Spørgsmål til et menneske.
command-tickets =
    mine spørgsmål
    åbne spørgsmål
    spørgsmål der venter
    sager
    mine sager

ticket-form-title = Spørg en person
ticket-form-text = Et menneske læser dit spørgsmål, og svaret kommer her i chatten. Den, der svarer, kan se, hvilken enhed du hører til, men ikke hvad du hedder. Skriv ikke noget om patienter.
ticket-form-question = Hvad vil du vide?
ticket-form-kind = Hvad handler det om?
ticket-kind-technical = Teknikken: login, udstyr, noget der ikke virker
ticket-kind-professional = Arbejdet: hvordan vi skal gøre, og hvorfor
ticket-form-along-label = Det, du allerede har spurgt mig om
ticket-form-along = Send det med, jeg spurgte dig om, og det, du viste mig
ticket-urgent = Haster det, så kontakt { $contact }.
ticket-send = Send
ticket-no-text = Skriv et par ord først.
ticket-desk-open-now = Åbent hos { $desk } nu, til kl. { $time }.
ticket-desk-shut = Lukket hos { $desk } lige nu.
ticket-desk-opens = Lukket hos { $desk } lige nu. Nogen ser på spørgsmålet { $day } kl. { $time }.
ticket-today = i dag
ticket-on = på { $day }

ticket-asker-open = Spørgsmål { $number } ligger hos { $desk }
ticket-asker-taken = Spørgsmål { $number }: nogen hos { $desk } arbejder med det
ticket-asker-answered = Svar på spørgsmål { $number }
ticket-asker-closed = Spørgsmål { $number } er afsluttet
ticket-asker-withdrawn = Spørgsmål { $number } er trukket tilbage
ticket-you-asked = Du spurgte:
ticket-you-added = Du tilføjede:
ticket-answer-lead = Svar:
ticket-answered-by = Besvaret af { $role } hos { $desk } { $day }
ticket-closed-by = Afsluttet af { $role } hos { $desk } { $day }
ticket-add = Tilføj noget
ticket-need-more = Jeg har brug for at vide mere
ticket-more-label = Hvad vil du tilføje?
ticket-withdraw = Træk spørgsmålet tilbage
ticket-withdrawn-text = Det, der stod i spørgsmålet, er fjernet.

ticket-desk-open = Spørgsmål { $number }: nyt
ticket-desk-taken = Spørgsmål { $number }: { $name } har taget det
ticket-desk-answered = Spørgsmål { $number }: besvaret af { $name }
ticket-desk-closed = Spørgsmål { $number }: afsluttet
ticket-desk-withdrawn = Spørgsmål { $number }: trukket tilbage
ticket-somebody = nogen
ticket-no-unit = Ukendt enhed
ticket-language = Skriver { $language }
ticket-asked = Stillet for { $age } siden
ticket-age-new = mindre end en time
ticket-age-hours = { $count ->
    [one] en time
   *[other] { $count } timer
}
ticket-age-days = { $count } døgn
ticket-context-question = Spurgte mig:
ticket-context-article = Fik at læse:
ticket-asker-added = Tilføjet:
ticket-moved = Spørgsmålet ligger nu hos { $desk }.
ticket-take = Jeg tager det
ticket-take-over = Overtag
ticket-answer-button = Svar
ticket-answer-label = Dit svar. Skriv det på spørgsmålets sprog.
ticket-answer-send = Send svaret
ticket-move = Flyt
ticket-move-label = Hvor hører spørgsmålet til?
ticket-close = Afslut
ticket-reason-label = Hvorfor bliver det afsluttet? Den, der spurgte, får det at læse.
ticket-reopen = Åbn igen
ticket-show = Vis spørgsmålet
ticket-word-added = Den, der stillede spørgsmål { $number }, har tilføjet noget.
ticket-word-asked-more = Den, der stillede spørgsmål { $number }, har brug for at vide mere.
ticket-word-withdrawn = Spørgsmål { $number } er trukket tilbage. Ingen behøver at svare.
ticket-overdue-untaken = Spørgsmål { $number } blev stillet for { $age } siden, og ingen har taget det.
ticket-overdue-unanswered = Spørgsmål { $number } blev stillet for { $age } siden og er ikke besvaret.
ticket-not-yours = Spørgsmålet bliver besvaret af supporten og projektet for den enhed. Intet er ændret.
ticket-refused-taken = { $name } kom først og har taget spørgsmålet. Vil du alligevel svare, så overtag det først.
ticket-refused-yours = Du har allerede taget det her spørgsmål.
ticket-refused-answered = Spørgsmålet er allerede besvaret.
ticket-refused-closed = Spørgsmålet er afsluttet. Åbn det igen først.
ticket-refused-withdrawn = Den, der spurgte, har trukket spørgsmålet tilbage.
ticket-refused-waiting = Spørgsmålet er allerede åbent.
ticket-refused-same-desk = Spørgsmålet ligger der allerede.
ticket-list-title = Spørgsmål til en person
ticket-list-waiting = { $count ->
    [one] Et spørgsmål venter på svar
   *[other] { $count } spørgsmål venter på svar, ældste først
}
ticket-list-more = { $count ->
    [one] Der er et til, som der ikke er plads til her.
   *[other] Der er { $count } til, som der ikke er plads til her.
}
ticket-list-own = Det, du har spurgt om
ticket-list-none = Ingen spørgsmål venter på svar lige nu.
ticket-list-none-own = Du har ikke spurgt nogen person endnu. Skriv **spørg en person**, når du vil gøre det.

# Spørgsmål uden svar.
command-gaps =
    huller
    videnshuller
    spørgsmål uden svar
waiting-person = Når der er et svar, siger jeg til. Indtil da husker jeg, at det var dig, der spurgte, i højst { $days } dage.
waiting-thread = Når der er et svar, skriver jeg det her i tråden.
waiting-stop = Sig ikke til
waiting-stopped = Så siger jeg ikke til. Jeg har slettet, hvem der spurgte.
told-title = Du spurgte om det her, og jeg havde ikke noget godt svar. Nu er der et.
gaps-week-summary = { $count ->
    [0] Svar, der snart udløber
    [one] Et spørgsmål venter på svar
   *[other] { $count } spørgsmål venter på svar
}
gaps-title = Spørgsmål uden svar
gaps-intro = Det her har folk spurgt om uden at få et svar, der hjalp. De hyppigste står først. Ingen kan se, hvem der har spurgt.
gaps-none = Lige nu venter ingen spørgsmål på svar.
gaps-all = Vis alle ({ $count })
gaps-not-shown = { $count } mere er der ikke plads til her.
gaps-expired = Disse svar er udløbet og vises ikke længere
gaps-expiring = Disse svar udløber snart
gaps-expires-row = { $title }, gælder til og med { $day }
gaps-not-yours = Det her tager de sig af, som har ansvar for indholdet, og projektledelsen. Mangler du et svar, kan du spørge en person.
gap-title = Et spørgsmål uden svar
gap-open = Åbn
gap-facts = { $count ->
    [one] Stillet en gang
   *[other] Stillet { $count } gange
} · { $languages } · senest { $day }
gap-state-open = Ingen har skrevet et svar endnu.
gap-state-drafted = Et forslag venter på, at en anden godkender det.
gap-state-approved = Svaret er godkendt og bliver lagt ind.
gap-state-answered = Svaret er godkendt og kan nu fås. De, der venter, får besked.
gap-state-closed = Svaret kan fås, og alle, der ventede, har fået besked.
gap-state-dismissed = Spørgsmålet bliver ikke besvaret.
gap-reason-lead = Begrundelse:
gap-asked = Sådan har folk skrevet
gap-personal = Sådan svarede en person
gap-use-personal = Tag udgangspunkt i det svar
gap-write = Skriv et svar
gap-write-again = Skriv svaret om
gap-near = Står svaret allerede i en af disse tekster?
gap-add = Knyt til teksten
gap-choose-near = Vælg først, hvilken tekst spørgsmålene skal føre til.
gap-dismiss = Lad være uden svar
gap-dismiss-label = Hvis spørgsmålet ikke skal besvares: hvorfor?
gap-reason-missing = Skriv først en begrundelse, så andre kan forstå det.
gap-form-intro = Skriv som en god kollega: kort, venligt og ærligt. En anden læser og godkender, før svaret vises. Spørgsmålene på forrige kort bliver til måder at finde svaret på.
gap-also-in = Skriv også på { $language }
gap-part-title = Overskrift
gap-part-short = Kort svar
gap-part-more = Mere, hvis der er brug for det
gap-source = Kilde: den beslutning eller det dokument, svaret bygger på
gap-audience = Til hvem
gap-valid-to = Gælder til og med
gap-send = Send til godkendelse
gap-sent-title = Svaret er sendt
gap-sent = { $count ->
    [one] En person, der må godkende svar, har fået det at læse.
   *[other] { $count } personer, der må godkende svar, har fået det at læse.
} Jeg siger til, hvis det skal ændres.
gap-sent-nobody = Ingen anden i enhedsregisteret må godkende svar. Bed den, der passer registeret, om at tilføje en godkender. Svaret bliver liggende så længe.
gap-missing-languages = Svaret findes ikke på { $languages }. Den, der skriver på et af de sprog, får det på et andet, og kortet siger det.
gap-approval-title = Læs og godkend et svar
gap-approval-by = Skrevet af { $name } { $day }. Her er hele teksten, ord for ord.
gap-approval-add = Spørgsmålene nedenfor skal føre til teksten { $title }.
gap-approval-for = Til: { $audience } · Gælder til og med { $day }
gap-approval-questions = Spørgsmål, der fører hertil
gap-approve = Godkend
gap-return = Send tilbage
gap-return-label = Hvis du sender det tilbage: hvad skal ændres?
gap-returned-title = Dit svar skal ændres
gap-content-refused = Svaret kunne ikke lægges ind: { $reason }. Intet er gået tabt, og du kan godkende igen, når fejlen er rettet.
gap-refusal-decided = En anden har allerede truffet beslutning om dette spørgsmål. Sådan står det nu.
gap-refusal-changed = Teksten er ændret, siden kortet blev sendt. Intet er godkendt. Sådan står det nu.
gap-refusal-own = Du kan ikke godkende det, du selv har skrevet. En anden har fået det samme kort.
gap-problem-no-text = Skriv overskrift og kort svar på mindst et sprog.
gap-problem-half-text = Hvert sprog, du skriver på, skal have både overskrift og kort svar.
gap-problem-too-long = Noget er for langt til et kort på en telefon.
gap-problem-two-paragraphs = Det korte svar skal være et enkelt afsnit. Læg resten under Mere.
gap-problem-no-source = Skriv, hvad svaret bygger på.
gap-problem-no-date = Vælg, hvor længe svaret gælder.
gap-problem-past-date = Svaret skal gælde længere end til i dag.
gap-problem-identity-number = Der var et cpr-nummer i teksten. Jeg har fjernet det. Læs teksten igennem, og send igen.
gap-problem-markdown = Der kan kun vises afsnit, lister, fed og kursiv tekst og links, der begynder med https.
gap-problem-unknown-fact = Et ord i krøllede parenteser er ikke en af de faste oplysninger, der er lagt ind.
gap-problem-other = Det her kan ikke lægges ind, som det står.
expiry-summary = Snart udløber dette svar: { $title }
expiry-text = Svaret vises til og med { $day }. Læs, om det stadig passer, og giv det en ny dato i indholdet. Ellers holder jeg op med at vise det.
expiry-show = Læs svaret

# Hvad der manglede i et svar.
reason-title = Hvad manglede i svaret?
reason-text = Et tryk er nok. Den, der har ansvaret for teksten, ser, hvad der bliver sagt, men ikke hvem der siger det.
reason-wrong = Det er forkert eller forældet
reason-beside = Det svarer ikke på mit spørgsmål
reason-unclear = Det er svært at forstå
reason-other = Noget andet
reason-label = fortæl med dine egne ord, men skriv ikke om patienter
reason-send = Send
reason-no-text = Skriv først et par ord.
reason-thanks = Tak. Nu ved den, der skal gøre teksten bedre, hvad der mangler.
reasons-title = Hvorfor svaret ikke hjalp

# Tillid og grænser.
ticket-too-long = Det var for meget tekst til et kort. Skriv højst { $most } tegn.
ticket-latest = Der er ikke plads til det ældste her. De seneste { $count } indlæg vises.
extension-not-yours = Søgningen her er for superbrugere, forandringsagenter, ledere og andre, der bringer information videre. Spørg mig endelig i vores egen chat. Der svarer jeg alle.
extension-nothing = Det fandt jeg ikke noget om. Prøv med et andet ord, eller spørg mig i vores egen chat.
extension-slow = Søgningen tog for lang tid. Skriv et bogstav mere, så søger jeg igen.
extension-article = Svar · { $text }
extension-material = Materiale · { $text }
extension-ask = Spørg Startklar
extension-unit = enheden
reply-button = Svar
reply-label = Hvad vil du sige? Skriv ikke om patienter.
reply-sort = Hvad er det?
reply-sort-question = Et spørgsmål
reply-sort-feedback = Noget, I bør vide
reply-taken = Tak, det er nu spørgsmål { $number }, og det ligger hos { $desk }. Svaret kommer til dig i vores egen chat.
reply-taken-feedback = Tak, det er nu henvendelse { $number }, og den ligger hos { $desk }. Svaret kommer til dig i vores egen chat.
reply-asker-open = Henvendelse { $number } ligger hos { $desk }
reply-asker-taken = Henvendelse { $number }: en hos { $desk } arbejder med den
reply-asker-answered = Svar på henvendelse { $number }
reply-asker-closed = Henvendelse { $number } er afsluttet
reply-asker-withdrawn = Henvendelse { $number } er trukket tilbage
reply-you-wrote = Du skrev:
reply-about = Svar på beskeden: { $title }
reply-withdraw = Træk henvendelsen tilbage
reply-desk-open = Henvendelse { $number }: ny
reply-desk-taken = Henvendelse { $number }: { $name } har taget den
reply-desk-answered = Henvendelse { $number }: besvaret af { $name }
reply-desk-closed = Henvendelse { $number }: afsluttet
reply-desk-withdrawn = Henvendelse { $number }: trukket tilbage
reply-nobody-title = Jeg kan ikke sende det videre
reply-nobody-text = Her er endnu ingen, der tager imod svar gennem mig. Det, du skrev, står nedenfor, så du kan kopiere det og sende det selv.

# Aktivitets- og kommunikationsplan som regneark. Et arks navn må højst have 31 tegn.
plan-activity = Aktivitetsplan
plan-communication = Kommunikationsplan
plan-row-number = Nr.
plan-status-planned = Planlagt
plan-status-in-progress = I gang
plan-status-done = Færdig
plan-status-dropped = Udgår
plan-status-choose = Vælg en status fra listen.
plan-hint-day = Skriv datoen sådan her: 2026-11-30
plan-hint-dates = Skriv en dato, 2026-11-30, eller en start og en slutning, 2026-11-30..2026-12-15
plan-hint-lead = Skriv P12M for tolv måneder før start, +P2W for to uger efter, en dato som 2026-11-30, eller - hvis materialet ikke skal sendes.
plan-hint-material = Skriv materialets id, for eksempel equipment-list. Lad feltet stå tomt, hvis I selv siger det.
plan-hint-wave = Skriv bølgens navn. Tomt felt betyder alle bølger.

# Rapporter med aftalt mellemrum.
command-reports =
    rapport
    rapporter
    rapporten
    statusrapport
report-title = { $report }, uge { $week }
report-figures = Tallene er fra { $day }.
report-answered = { $answered } af { $asked } enheder svarede i statustjekket i uge { $week }.
report-oldest = Det ældste svar er fra { $day }.
report-nobody-asked = Ingen enheder fik spørgsmål i statustjekket i uge { $week }.
report-actions = Åbne opgaver og risici: { $open }, heraf { $late } forsinkede.
report-gate = Næste beslutning: { $point }, { $day }.
report-no-gate = Ingen beslutning med dato venter.
report-benefits = Gevinster, der har nået målet: { $reached } af { $total }. Senest målt { $day }.
report-benefits-unmeasured = Gevinster, der har nået målet: { $reached } af { $total }. Ingen er målt endnu.
report-text = Det vil vi gerne fortælle
report-to = Går til { $roles }: { $names }
report-to-nobody = Går til { $roles }. Ingen har den rolle endnu. Rapporten bliver gemt og kan læses her; bed den, der opretter implementeringen, om at skrive et navn ind.
report-send = Send rapporten
report-correct-send = Send rettelsen
report-correct = Ret
report-show = Vis det, der er sendt
report-new = Skriv en ny
report-by = Sendt af { $name }, { $day }
report-corrected = Rettet af { $name }, { $day }. Dette er den nyeste version.
report-file = Få den som slides
report-file-offer = Rapporten som slides, med tallene som de er, når du siger ja. Den lægges blandt dine egne filer i OneDrive.
report-file-declined = Der er ikke lavet nogen fil. Knappen under rapporten er der stadig, hvis du skifter mening.
report-file-failed = Filen kunne ikke lægges blandt dine filer.
report-file-link = Du kan hente den her det næste kvarter. Linket er kun dit, så send det ikke videre.
report-file-fetch = Hent filen
report-file-over = Linket er personligt og gælder i et kvarter. Gå tilbage til Teams, og tryk på **Få den som slides** under rapporten for at få et nyt.
report-unwritten = Ingen er udpeget til at skrive denne rapport, så her er tallene alene. Den, der lægger implementeringen ind, kan skrive et navn ind.
report-to-channel = Det, der skrives, kommer også i implementeringens kanal, men ikke tallene.
report-posted = Tallene vises for dem, der må se dem.
report-posted-show = Vis mig tallene
report-wanted = Det er tid til { $report }. Tallene er der allerede; du skriver det, de ikke fortæller.
report-reminder = { $report } er ikke sendt endnu. Et par linjer er nok.
report-missing = { $report } for { $initiative } blev aldrig sendt. Den skrives af { $names }. Hør gerne, om noget står i vejen.
report-empty = Intet er sendt. Skriv et par ord i mindst ét af felterne.
report-meanwhile = { $name } nåede at sende denne rapport { $day }. Din er ikke sendt, men det, du skrev, står her stadig. Send det kun, hvis det skal erstatte det, der gik ud.
report-old-period = Kortet hørte til uge { $old }. Intet er sendt. Her er rapporten for uge { $week } med det, du skrev; læs den igennem, og send, hvis det stadig passer.
report-no-longer-yours = Du skriver ikke længere denne rapport, så intet er sendt. Det, du skrev, står herunder, hvis en anden skal bruge det.
report-gone-title = Rapporten findes ikke længere
report-you-wrote = Det, du skrev
report-none = Der er ikke sendt nogen rapport endnu.
report-not-yours = Rapporter vises for dem, der skriver dem, får dem eller leder implementeringen.
report-more = { $count ->
    [one] Der er ikke plads til én rapport mere her.
   *[other] Der er ikke plads til { $count } rapporter mere her.
}

## Opsummeringer, der kommer af sig selv: efter ugens svar og efter styregruppens møde
summary-week = Ugen kort: { $initiative }, uge { $week }
summary-meeting = Efter styregruppens møde { $day }: { $initiative }
summary-own = Dine enheder
summary-blockers = { $count ->
    [one] Én ting står i vejen
   *[other] { $count } ting står i vejen
}{ $late ->
    [0] {""}
   *[other] , { $late } over tid
}
summary-coming = Kommer de næste syv dage
summary-coming-own = Kommer til dig og dine medarbejdere
summary-nothing-coming = Intet er planlagt til at blive sendt.
summary-sent = { $count ->
    [one] Én besked blev sendt de seneste syv dage.
   *[other] { $count } beskeder blev sendt de seneste syv dage.
}
summary-waiting = { $count ->
    [one] Ét spørgsmål mangler svar og venter på, at nogen skriver det.
   *[other] { $count } spørgsmål mangler svar og venter på, at nogen skriver dem.
}
summary-ahead = Beslutninger og starter forude
summary-nothing-ahead = Der er ingen beslutning og ingen start inden for fire uger.
summary-next = Næste møde er { $day }.
summary-decided = Det blev besluttet
summary-nothing-decided = Ingen beslutning er noteret.
summary-stands = Sådan står det til
summary-against = { $count ->
    [one] én var imod
   *[other] { $count } var imod
}
summary-over = { $count ->
    [one] ét afgørende kriterium var rødt
   *[other] { $count } afgørende kriterier var røde
}
summary-more = { $count ->
    [one] og én til
   *[other] og { $count } til
}
summary-status = Vis status
summary-gates = Vis beslutningerne

# Bølger og faser.
command-waves =
    bølger
    bolger
    bølgerne
    faser
waves-title = Bølger
waves-none = Der er ingen bølger endnu.
waves-not-yours = Bølgerne vises for dem, der leder implementeringen. Vil du vide, hvornår jeres enhed starter, så spørg mig bare.
command-broadcasts =
    udsendelse
    udsendelser
    beskeder
    send ud
language-name-sv = svensk
language-name-da = dansk
language-name-nb = norsk
language-name-en = engelsk
material-kind-why = Hvorfor
material-kind-what = Hvad der ændrer sig
material-kind-when = Hvornår
material-kind-organisation = Hvem der gør hvad
material-kind-my-role = Min rolle
material-kind-practice = Vores faglighed
material-kind-fixed-or-free = Fast eller frit
material-kind-training = Undervisning
material-kind-equipment = Udstyr
material-kind-support = Støtte
material-kind-cutover = Overgangen
material-kind-workplace-meeting = Personalemøde
material-kind-leader-edition = Til ledere først
material-kind-status = Sådan går det
material-kind-problem-solved = Problem og løsning
material-kind-outage = Driftsstop
material-kind-correction = Rettelse
material-kind-benefit-reached = Gevinst der er nået
material-kind-benefit-missed = Gevinst der ikke er nået
material-kind-celebration = Noget at fejre
material-kind-next-year = Kommer næste år
material-kind-steering-digest = Fra styregruppen
broadcasts-title = Udsendelser
broadcasts-none = Der er ingen udsendelser endnu.
broadcasts-drafts = Kladder
broadcasts-waiting = Venter på godkendelse
broadcasts-ahead = Sendes senere
broadcasts-under-way = Sendes nu
broadcasts-sent = Er sendt
broadcast-not-yours = Udsendelser skrives af kommunikationsfolk og projektledere, hver for deres enheder. Den her er uden for din rolle. Intet er ændret.
broadcast-gone = Den udsendelse findes ikke længere. Skriv **udsendelser** for at se dem, der er.
broadcast-no-initiative = Der er ingen implementering, hvor du kan sende noget. Din rolle gælder enheder, der ikke er med i nogen.
broadcast-new = Ny udsendelse
broadcast-new-title = Ny udsendelse
broadcast-new-text = Begynd med en færdig tekst, eller skriv din egen. Intet sendes, før du har set, hvem der får det.
broadcast-initiative = Hvilken implementering gælder det?
broadcast-own-words = Egen tekst
broadcast-material = Tekst at begynde med
broadcast-kind = Hvad er det for noget?
broadcast-kind-hint = Gælder egen tekst. Et driftsstop sendes straks, også uden for arbejdstid.
broadcast-next = Gem og fortsæt
broadcast-back = Tilbage uden at gemme
broadcast-all = Alle udsendelser
broadcast-open = Åbn udsendelsen
broadcast-untitled = Udsendelse uden overskrift
broadcast-words-title = Hvad skal der stå?
broadcast-words-text = Skriv på de sprog, dine læsere har. Den, der mangler sit, får det nærmeste.
broadcast-fill-blanks = Det i kantede parenteser er der kun dig, der ved. Udfyld det, før det sendes.
broadcast-language-missing = { $count ->
        [one] En enhed læser
       *[other] { $count } enheder læser
    } dette sprog, og teksten mangler.
broadcast-title-label = Overskrift ({ $language })
broadcast-text-label = Tekst ({ $language })
broadcast-correct-title = Ret det, der er sendt
broadcast-correct-text = De nye ord kommer på de gamles plads hos alle, der har fået udsendelsen. Øverst står, hvilken dag det blev rettet.
broadcast-correct-send = Udskift teksten
broadcast-extras-title = Billede og knap
broadcast-picture = Billedets adresse
broadcast-picture-hint = Et billede, som alle kan åbne uden at logge ind. Adressen begynder med https.
broadcast-alt = Hvad billedet viser, for den, der ikke ser det ({ $language })
broadcast-url = Siden, som knappen åbner
broadcast-label = Ord på knappen ({ $language })
broadcast-button-checkin = Knappen åbner ugens status. Angiver du en side, åbner den siden i stedet.
broadcast-button-asks = Knappen spørger mig: ”{ $question }”. Angiver du en side, åbner den siden i stedet.
broadcast-no-address = En adresse skal begynde med https:// og må ikke have mellemrum. Det, du skrev, er her endnu; ret det, og gem igen.
broadcast-people-title = Hvem får det, og hvornår?
broadcast-own-units = Din rolle gælder: { $units }
broadcast-to = Hvor får de det?
broadcast-to-person = Hver især i deres egen chat
broadcast-to-channel = I enhedernes kanaler
broadcast-roles = Roller (intet valgt: alle)
broadcast-units = Enheder, med alt under dem
broadcast-units-hint = Navne med komma imellem; tomt er alle
broadcast-waves = Bølger (intet valgt: alle)
broadcast-languages = Kun dem, der læser (intet valgt: alle)
broadcast-day = Dag
broadcast-clock = Klokkeslæt, i din egen tid
broadcast-when-hint = Tomt: så snart det må sendes. Ingen får det uden for enhedens arbejdstid, undtagen ved driftsstop.
broadcast-repeat = Gentages
broadcast-repeat-never = Aldrig
broadcast-repeat-working-days = Hver arbejdsdag
broadcast-repeat-weekly = Hver uge
broadcast-repeat-fortnightly = Hver anden uge
broadcast-repeat-monthly = Hver måned
broadcast-until = Til og med
broadcast-leaders = Lederne får det før de andre
broadcast-leaders-days = { $count ->
        [0] Samtidig
        [one] En arbejdsdag før
       *[other] { $count } arbejdsdage før
    }
broadcast-acknowledge-label = Kvittering
broadcast-acknowledge = Bed læserne trykke på ”Jeg har læst”
broadcast-resend-label = Hvis man ikke kan vide, om det kom frem
broadcast-resend = Send det en gang til, også selv om nogen kan få det to gange
broadcast-units-unknown = Der er ingen enhed, der hedder { $what }. Det, du skrev, er her endnu; ret navnet, eller tag det væk.
broadcast-units-several = Flere enheder hedder { $what }. Skriv i stedet en af disse betegnelser: { $ids }
broadcast-units-elsewhere = { $what } er ikke med i denne implementering, så dér får ingen noget. Tag navnet væk, eller vælg et andet.
broadcast-wave-gone = Bølgen { $wave } findes ikke længere. Vælg igen.
broadcast-out-of-scope = Din rolle når ikke alle de enheder. Vælg blandt dine egne, eller bed en med større rækkevidde. Intet er sendt.
broadcast-moment-unreadable = Dagen eller klokkeslættet kan ikke læses. Skriv klokkeslættet som 08:30.
broadcast-moment-past = Det tidspunkt er allerede passeret. Vælg et senere, eller lad feltet stå tomt for at sende nu.
broadcast-moment-skipped = Den nat stilles uret frem, så det klokkeslæt findes ikke. Vælg et andet.
broadcast-moment-too-far = Der er mere end to år til. Tjek årstallet.
broadcast-twice = Den nat stilles uret tilbage, og klokkeslættet kommer to gange. Det sendes den første.
broadcast-typed-meanwhile = { $name } ændrede i udsendelsen, mens du skrev. Her står det, du skrev; gemmer du, erstatter det deres ændring.
broadcast-meanwhile = { $name } kom først. Sådan ser det ud nu.
broadcast-the-clock = Startklar
broadcast-in-the-way = Det her står i vejen:
broadcast-fault-no-words = Der er ingen tekst endnu. Skriv overskrift og tekst på mindst ét sprog.
broadcast-fault-half-written = På { $language } mangler overskrift eller tekst. Skriv begge, eller slet det, der står.
broadcast-fault-blanks = På { $language } mangler der at blive udfyldt: { $what }
broadcast-fault-too-long = Teksten på { $language } er for lang til et kort. Kort den ned til højst 4.000 tegn og overskriften til 120.
broadcast-fault-no-alt = Beskriv billedet på { $language } for den, der ikke ser det.
broadcast-fault-no-picture = Et billede er beskrevet på { $language }, men der er ingen adresse.
broadcast-fault-no-label = Knappen har ingen ord på { $language }.
broadcast-fault-expired = Teksten, det begyndte med, { $what }, gælder ikke længere. Lav en ny udsendelse med en tekst, der gælder.
broadcast-fault-nobody = Ingen passer på det, du har valgt. Ændr roller, enheder eller bølger.
broadcast-fault-past = Tidspunktet, det skulle sendes på, er passeret. Vælg et nyt, eller lad det stå tomt for at sende nu.
broadcast-fault-ends-before = Gentagelsen slutter, før den begynder. Ændr den sidste dag.
broadcast-stage-draft = Kladde. Ingen har fået den.
broadcast-stage-waiting = Venter på, at en anden godkender. Ingen har fået den.
broadcast-stage-ready = Klar. Sendes { $at }.
broadcast-stage-ready-now = Klar. Begynder at blive sendt nu.
broadcast-stage-sending = Sendes nu.
broadcast-stage-sent = Er sendt.
broadcast-stage-cancelled = Stoppet. De, der allerede havde fået den, har den stadig.
broadcast-stage-withdrawn = Trukket tilbage.
broadcast-short-draft = Kladde, ændret
broadcast-short-waiting = Venter på godkendelse
broadcast-short-ready = Sendes
broadcast-short-sending = Sendes nu, siden
broadcast-short-sent = Blev sendt
broadcast-short-cancelled = Stoppet
broadcast-short-withdrawn = Trukket tilbage
broadcast-line = { $stage } { $when }
broadcast-line-count = { $stage } { $when }, { $count ->
        [one] en modtager
       *[other] { $count } modtagere
    }
broadcast-moment = { $day } kl. { $time }
broadcast-correction-waits = En rettelse venter på, at en anden godkender den. Teksten her er den rettede.
broadcast-returned = { $name } sendte den tilbage:
broadcast-given-back-grown = Den blev ikke sendt. Modtagerne er blevet { $count }, flere end I blev enige om. Se på den igen, og send på ny.
broadcast-given-back-nobody = Den blev ikke sendt. Da det var tid, passede ingen. Ændr, hvem der skal have den.
broadcast-given-back-expired = Den blev ikke sendt. Teksten, den begyndte med, gælder ikke længere.
broadcast-given-back-picture-gone = Den blev ikke sendt. Billedet kan ikke hentes. Angiv en anden adresse, eller fjern billedet.
broadcast-given-back-late = Den blev ikke sendt. Tidspunktet er overskredet med flere dage. Se, om den stadig passer, og send den igen.
broadcast-given-back-no-role = Den blev ikke sendt. Den, der stod bag, må ikke længere skrive til alle de enheder. En, der må, kan sende den igen.
broadcast-given-back-put-right = Den blev ikke sendt. Sidste gang blev den rettet eller stoppet. Se, om teksten passer nu, og send den igen.
broadcast-withdrawn-by = { $name } trak den tilbage:
broadcast-by = Skrevet af { $name }
broadcast-by-approved = Skrevet af { $name }, godkendt af { $approver }
broadcast-also-in = Findes også på { $languages }.
broadcast-to-who-got = Til præcis dem, der fik det forkerte.
broadcast-everybody = alle
broadcast-whom = Til: { $whom }
broadcast-whom-channel = Til enhedernes kanaler: { $whom }
broadcast-repeats = Gentages: { $often }
broadcast-repeats-until = Gentages: { $often }, til og med { $day }
broadcast-leaders-get-it = Lederne får det { $count ->
        [one] en arbejdsdag
       *[other] { $count } arbejdsdage
    } før de andre.
broadcast-asks-to-read = Læserne bliver bedt om at kvittere for, at de har læst.
broadcast-is-resent = Kan man ikke vide, om det kom frem til nogen, får den person det en gang til.
broadcast-run-count = Hvis den sendes nu: { $people ->
        [0] { $channels ->
            [one] en kanal
           *[other] { $channels } kanaler
        }
        [one] en person{ $channels ->
            [0] {""}
            [one] {" "}og en kanal
           *[other] {" "}og { $channels } kanaler
        }
       *[other] { $people } personer{ $channels ->
            [0] {""}
            [one] {" "}og en kanal
           *[other] {" "}og { $channels } kanaler
        }
    }
broadcast-run-languages = Sprog: { $languages }
broadcast-run-unwritten = { $count ->
        [one] En modtager
       *[other] { $count } modtagere
    } læser { $language }, og den tekst mangler. De får den på det nærmeste sprog.
broadcast-run-spared = { $count ->
        [one] En får
       *[other] { $count } får
    } den i deres samlede besked, fordi de ønsker det sådan eller allerede har fået meget i denne uge.
broadcast-run-tired = Med denne har { $count ->
        [one] en person
       *[other] { $count } personer
    } fået mindst { $most } udsendelser på syv dage. Kan den vente?
broadcast-run-duration = Tager omkring { $duration } med grænserne i Teams.
broadcast-run-at = Sendes { $first }.
broadcast-run-between = Sendes fra { $first } til { $last }, efter enhedernes arbejdstid.
broadcast-minutes = { $count ->
        [one] et minut
       *[other] { $count } minutter
    }
broadcast-hours = { $hours } t { $minutes } min
broadcast-cause-not-installed = { $count ->
        [one] En har
       *[other] { $count } har
    } ikke appen
broadcast-cause-blocked = { $count ->
        [one] En har
       *[other] { $count } har
    } blokeret mig
broadcast-cause-disabled = { $count ->
        [one] For en er
       *[other] For { $count } er
    } appen slået fra af it
broadcast-cause-no-licence = { $count ->
        [one] En har
       *[other] { $count } har
    } ingen licens til Teams
broadcast-cause-no-account = { $count ->
        [one] En har
       *[other] { $count } har
    } ingen konto, der er i brug
broadcast-cause-guest = { $count ->
        [one] En er gæst her og kan ikke få appen
       *[other] { $count } er gæster her og kan ikke få appen
    }
broadcast-cause-no-address = { $count ->
        [one] En kan
       *[other] { $count } kan
    } ikke nås: ingen chat, konto eller kanal er kendt
broadcast-cause-outside = { $count ->
        [one] En arbejder
       *[other] { $count } arbejder
    } i en anden organisation og kan ikke nås i Teams
broadcast-cause-gone = { $count ->
        [one] En er
       *[other] { $count } er
    } ikke længere i registret
broadcast-cause-too-large = { $count ->
        [one] For en
       *[other] For { $count }
    } var beskeden for stor til Teams
broadcast-cause-too-late = { $count ->
        [one] En nåede
       *[other] { $count } nåede
    } ikke at få den, mens den var aktuel
broadcast-cause-muted = { $count ->
        [one] En har
       *[other] { $count } har
    } valgt udsendelser om dette fra
broadcast-cause-other = { $count ->
        [one] En fik
       *[other] { $count } fik
    } den ikke af andre grunde; driften kan se hvorfor
broadcast-state-sent = Sendt: { $count }
broadcast-state-under-way = På vej: { $count }
broadcast-state-held = Venter på den samlede besked: { $count }
broadcast-state-not-reached = Ikke nået: { $count }
broadcast-state-unsure = Usikkert, om den kom frem: { $count }
broadcast-state-cancelled = Stoppet, før den blev sendt: { $count }
broadcast-went = Sådan gik det
broadcast-have-read = { $count ->
        [one] En har
       *[other] { $count } har
    } trykket, at de har læst. Flere kan have læst uden at trykke.
broadcast-replies = { $count ->
        [one] Der er kommet et svar
       *[other] Der er kommet { $count } svar
    }.
broadcast-preview = Vis for mig
broadcast-preview-summary = Kun du ser dette: { $title }
broadcast-preview-only = Dette er en forhåndsvisning, så knappen gør ikke noget.
broadcast-nothing-written = Der er ingen tekst at vise endnu.
broadcast-send = Send
broadcast-ask-approval = Bed om godkendelse
broadcast-edit-words = Ret teksten
broadcast-edit-people = Modtagere og tid
broadcast-edit-extras = Billede og knap
broadcast-delete = Slet kladden
broadcast-take-back = Træk tilbage til kladde
broadcast-stop = Stop udsendelsen
broadcast-copy = Lav en kopi
broadcast-copied = Dette er kopien. Ingen har fået den.
broadcast-correct-it = Ret teksten
broadcast-erratum = Skriv en rettelse
broadcast-withdraw = Træk den tilbage
broadcast-withdraw-do = Fjern den hos alle
broadcast-withdraw-reason = Hvorfor? Det står i loggen.
broadcast-approve = Godkend
broadcast-return = Send tilbage
broadcast-return-do = Send tilbage
broadcast-return-reason = Hvad skal ændres?
broadcast-reason-missing = Skriv et par ord om hvorfor.
broadcast-nobody-approves = Den når så mange, at en anden skal godkende den, og ingen anden har den rolle for de enheder. Kladden er gemt. Bed projektlederen udpege en godkender.
broadcast-nobody-approves-it = Den nåede så mange, at en anden skal godkende rettelsen, og ingen anden har den rolle for de enheder. Intet er ændret endnu. Bed projektlederen udpege en godkender, eller træk udsendelsen tilbage.
broadcast-erratum-later = Den er stadig ved at blive sendt. Ret den i stedet, så får de, der ikke har fået den endnu, den nye tekst med det samme. Eller stop den først.
broadcast-refused-not-now = Det kan ikke lade sig gøre, som udsendelsen står nu. Intet er ændret.
broadcast-refused-own = Du har selv skrevet i den, så en anden må godkende.
broadcast-refused-audience-changed = Udsendelsen eller modtagerne er ændret, siden du så den. Intet er sendt. Se en gang til, og tryk igen.
broadcast-refused-faulty = Den rettede tekst er ikke færdig: hvert sprog skal have overskrift og tekst, og intet må stå i kantede parenteser.
broadcast-refused-no-reason = Skriv et par ord om hvorfor. Intet er ændret.
broadcast-refused-same = Sådan står der allerede. Intet er ændret.
broadcast-approval = Til godkendelse: { $title }
broadcast-came-back = Tilbage hos dig: { $title }
broadcast-was-approved = Godkendt: { $title }
broadcast-progress-sending = { $title }: { $done } af { $all }
broadcast-progress-sent = { $title }: er sendt
broadcast-progress-cancelled = { $title }: stoppet
broadcast-progress-withdrawn = { $title }: trukket tilbage
broadcast-time-left = Omkring { $duration } tilbage.
broadcast-time-left-in-hours = Omkring { $duration } tilbage at sende, og den, der har fri, får det, når arbejdstiden begynder.
broadcast-honest = Sendt betyder, at Teams har modtaget den. Om nogen har læst, ved vi kun, når de trykker på noget.
broadcast-ledger = Hvem er nået
broadcast-leaders-first = Du får dette før dine medarbejdere. De får det { $day }.
broadcast-corrected-on = Rettet { $day }
broadcast-urgent = Dette sendes straks, også til den, der har valgt udsendelser fra eller fået mange, fordi det gælder et driftsstop.
broadcast-i-have-read = Jeg har læst
broadcast-read-on = Du har læst dette, { $day }
broadcast-thanks-read = Tak, så ved vi det.
broadcast-withdrawn-text = Denne besked er trukket tilbage.
command-spare =
    notifikationer
    mine notifikationer
    mine udsendelser
    færre beskeder
spare-title = Mine notifikationer
spare-how = Hvordan vil du have det, der sendes ud?
spare-each = Alt, når det kommer
spare-weekly = Én besked om ugen, { $day ->
    [mon] mandag
    [tue] tirsdag
    [wed] onsdag
    [thu] torsdag
   *[fri] fredag
    [sat] lørdag
    [sun] søndag
 } kl. { $time }
spare-hear = Hvad vil du høre om? Fjern markeringen ved det, du vil være fri for.
spare-outage = Driftsstop kommer altid, så snart vi ved det. Det gør spørgsmål, som du skal svare på, også, for eksempel statustjekket.
spare-cap = Det, der bliver mere end { $count } på en uge, kommer alligevel samlet.
spare-save = Gem
spare-saved = Gemt. Det gælder fra nu af.
spare-unknown = Du er ikke blandt dem, jeg sender til, så der er ikke noget at vælge.
spare-hint = Færre beskeder? Skriv **notifikationer**.
digest-title = Det her er kommet siden sidst
digest-text = Tryk på en linje for at læse det hele.
digest-summary = { $count ->
    [one] Én besked siden sidst
   *[other] { $count } beskeder siden sidst
 }
digest-nothing-left = Det, der stod her, er trukket tilbage eller gælder ikke længere.
digest-open-already = Du har allerede åbnet den. Den ligger her i chatten.
digest-gone = Den besked findes ikke længere.
steer-title = Forslag: { $unit } har måske brug for hjælp
steer-sent-title = Sendt til { $unit }: { $title }
steer-why = Sådan har { $unit } svaret: { $rounds }
steer-week = uge { $week }
steer-to = Det her ville gå til { $names } ({ $role }):
steer-went-to = Til { $names } ({ $role }):
steer-nobody = Lige nu har ingen rollen { $role } dér, så der er ingen at sende til:
steer-blocked = Det kan ikke sendes, som det er. Ret det først.
steer-send = Send
steer-change = Ret først
steer-leave = Ikke nu
steer-sent = { $name } har sendt det.
steer-left = { $name } valgte ikke at sende det nu. Forslaget kommer først igen, når enheden har været grøn ind imellem.
steer-drafted = { $name } retter i det, før det sendes.
steer-by-itself = Det blev sendt af sig selv, som det er aftalt på forhånd.
steer-over = Enheden har svaret grønt siden.
steer-too-late = Det er allerede afgjort. Sådan blev det.
steer-gone = Det forslag findes ikke længere.
steer-list-title = Forslag ud fra check-in: { $count }
steer-list-text = De her enheder har svaret gult eller rødt et stykke tid. Åbn en for at læse, hvad der ville blive sendt dertil, eller send til flere på én gang.
steer-list-more = { $count } til. De kommer her, når disse er afgjort.
steer-list = Alle forslag
steer-send-many = Send til { $count }: { $kind }
steer-sent-many =
    { $count ->
        [one] Sendt til én enhed.
       *[other] Sendt til { $count } enheder.
    }
steer-not-sent-many =
    { $count ->
        [one] Én kunne ikke sendes, som den er. Åbn den for at se hvorfor.
       *[other] { $count } kunne ikke sendes, som de er. Åbn dem for at se hvorfor.
    }
steer-helper = { $name } er { $role } på { $unit } og hjælper jer med det her.
steer-contact = Har I brug for hjælp til det her? Kontakt { $contact }.
steer-ask-here = Har I brug for hjælp til det her? Skriv **spørg en person** her i chatten.
ledger-title = Hvem er nået: { $title }
ledger-own-units = Du ser de enheder, du leder.
ledger-meant = { $count ->
        [one] Til én person
       *[other] Til { $count } personer
    }
ledger-meant-channels = { $count ->
        [one] Til én modtager, kanaler medregnet
       *[other] Til { $count } modtagere, kanaler medregnet
    }
ledger-count-planned = Sendes senere: { $count }
ledger-newest = { $count } har den nyeste tekst, { $older } har en ældre.
ledger-taken-away = Fjernet hos { $count }. Ligger stadig hos { $left }.
ledger-count-pressed = { $count ->
        [one] En har trykket på knappen.
       *[other] { $count } har trykket på knappen.
    }
ledger-channel-seen = Et opslag i en kanal ses af dem, der kigger forbi. Hvem det er, får vi ikke at vide, så ingen bliver mindet om det personligt.
ledger-why = Derfor blev ikke alle nået
ledger-do-not-installed = Bed it om at installere appen til dem i Teams.
ledger-do-blocked = Bed dem om at ophæve blokeringen: Åbn chatten med Startklar, og fjern blokeringen.
ledger-do-disabled = Bed it om at slå appen til igen for dem.
ledger-do-no-licence = Bed dem, der står for licenser, om Teams til dem. Der bliver prøvet igen om nogle dage.
ledger-do-no-account = Kontoen er slået fra eller slettet. Passer det ikke, så bed IT om at se på det.
ledger-do-guest = De er gæster fra en anden organisation. Giv dem besked på en anden måde.
ledger-do-no-address = Bed dem om at skrive hej til Startklar én gang, eller tilføj deres konto eller enhedens kanal i registret.
ledger-do-outside = De arbejder i en anden organisation. Ring eller skriv til dem; oplysningerne står på afkrydsningslisten.
ledger-do-gone = De står ikke længere i registret. Passer det ikke, så ret registret.
ledger-do-muted = De har selv valgt udsendelser om dette fra. Det respekterer vi.
ledger-do-too-large = Gør teksten kortere, og send den igen til dem.
ledger-do-too-late = Er det stadig aktuelt, så send det igen til dem.
ledger-do-failed = Det kunne ikke sendes. Driften kan se hvorfor.
ledger-do-other = Driften kan se hvorfor i loggen. Fortæl dem det på anden måde så længe.
ledger-do-unsure = Den kan være kommet frem. For at ingen skal få den to gange, bliver den ikke sendt igen af sig selv.
ledger-do-unsure-again = Det kan være kommet frem. Det blev sendt igen, så mange gange det var muligt.
ledger-behind = Længst bagud
ledger-shares = Sendt til { $sent } %
ledger-shares-read = Sendt til { $sent } %, læst af { $read } % af dem
ledger-choose-unit = Se en enhed
ledger-unit-hint = Enhedens navn
ledger-show-unit = Vis enheden
ledger-unit-unknown = Ingen enhed med det navn har fået udsendelsen. Tjek stavningen.
ledger-remind = Mind dem, der ikke har læst, om det
ledger-workbook = Hent som Excel
ledger-csv = Hent som csv
ledger-print = Liste til udskrift
ledger-to-broadcast = Til udsendelsen
ledger-back = Tilbage
ledger-unit-title = Hvem er nået i { $unit }
ledger-the-channel = Kanalen
ledger-more-people = { $count } mere. Alle står i den fil, du kan hente.
ledger-fate-planned = sendes senere
ledger-fate-on-the-way = på vej
ledger-fate-sent = sendt
ledger-fate-digest = venter på den samlede besked
ledger-fate-not-installed = har ikke appen
ledger-fate-blocked = har blokeret Startklar
ledger-fate-disabled = appen er slået fra af it
ledger-fate-no-licence = har ingen licens til Teams
ledger-fate-no-account = har ingen konto, der er i brug
ledger-fate-guest = er gæst og kan ikke få appen
ledger-fate-no-address = kan ikke nås
ledger-fate-outside = i en anden organisation, nås på anden måde
ledger-fate-gone = ikke længere i registret
ledger-fate-muted = har valgt udsendelser om dette fra
ledger-fate-failed = kunne ikke sendes
ledger-fate-unsure = usikkert, om den kom frem
ledger-fate-stopped = stoppet, før den blev sendt
ledger-copy-older = har en ældre tekst, rettelsen er ikke nået frem
ledger-copy-removed = fjernet igen
ledger-read-on = har { $day } trykket, at den er læst
ledger-pressed-on = trykkede på knappen { $day }
ledger-channel-pressed = { $count } af { $staff } i enheden har trykket på noget i opslaget.
ledger-has-read = har læst
ledger-has-pressed = har trykket på knappen
ledger-column-person = Person
ledger-column-name = Navn
ledger-column-units = Enheders id
ledger-column-unit-names = Enheder
ledger-column-language = Sprog
ledger-column-state = Status
ledger-column-reason = Hvorfor, og hvad der hjælper
ledger-column-sent = Sendt
ledger-column-read = Læst (eget tryk)
ledger-column-pressed = Trykket på knappen
ledger-channel-of = Kanalen for { $units }
ledger-not-there = Den udsendelse er ikke sendt, findes ikke længere eller gælder andre enheder end dine.
ledger-reminded = { $count ->
        [one] Én person bliver mindet om det, i enhedens arbejdstid.
       *[other] { $count } personer bliver mindet om det, i enhedens arbejdstid.
    }
ledger-reminded-today = De er allerede blevet mindet om det i dag. Vent til i morgen.
ledger-remind-nobody = Der er ingen at minde om det. Alle, der har den, har trykket, at de har læst.
ledger-link-over-title = Linket gælder ikke længere
ledger-link-over = Linket er personligt og gælder kort tid. Gå tilbage til Teams, åbn **Hvem er nået**, og tryk på knappen igen, så får du et nyt.
offline-title = { $count ->
        [one] En af dine medarbejdere fik ikke beskeden
       *[other] { $count } af dine medarbejdere fik ikke beskeden
    }
offline-about = Den handlede om: { $title }
offline-what-to-do = Fortæl dem det, når I ses, for eksempel på næste personalemøde. Listen har teksten og et felt at sætte kryds i for hver.
offline-why = Se hvorfor
offline-page-title = Disse fik ikke beskeden
offline-page-how = Fortæl det til hver enkelt, og sæt kryds. Smid listen ud, når alle har hørt det: Der står navne på den.
offline-page-as-of = Sådan så det ud { $day } kl. { $time }.
offline-page-message = Det stod der i beskeden
offline-page-people = { $count ->
        [one] Fortæl det til én person
       *[other] Fortæl det til { $count } personer
    }
offline-page-nobody = Alle har fået den eller har selv valgt den fra.
nudge-title = Du har ikke bekræftet, at du har læst: { $title }
nudge-text = Afsenderen har brug for at vide, at den er nået frem til alle. Du kan åbne den her.
nudge-open = Åbn beskeden
wave-not-yours = Kun projektlederen kan skifte fase for den bølge. Intet er ændret.
wave-phase-by-date = Fase: { $phase }, efter dato
wave-phase-by-hand = Fase: { $phase }, sat manuelt. Den bliver stående, til nogen ændrer den.
wave-next = { $phase } begynder { $day }
wave-units = { $count ->
    [one] Én enhed: { $names }
   *[other] { $count } enheder: { $names }
}
wave-no-units = Ingen enheder endnu
wave-which = Hvilken bølge gælder det?
wave-change = Skift fase
wave-which-phase = Hvilken fase skal bølgen være i?
wave-which-phase-missing = Vælg en fase.
wave-forward-only = Metoden går kun fremad. Faser, der er forbi, kan ikke vælges.
wave-any-phase = Her kan man gå tilbage. Spørgsmålene i den fase, du vælger, bliver stillet igen.
wave-by-date = Efter dato: { $phase }
wave-nowhere = Bølgen er i den sidste fase. Der er ingen senere at vælge.
wave-preview = Vis, hvad det betyder
wave-confirm = Bølge { $wave } til fasen { $phase }?
wave-means-asked = { $count ->
    [one] Fra næste statustjek, { $day }, får enhedernes ledere ét spørgsmål:
   *[other] Fra næste statustjek, { $day }, får enhedernes ledere { $count } spørgsmål:
}
wave-means-nothing = I den fase får enhedernes ledere ingen spørgsmål.
wave-means-daily = I den fase spørger jeg også hver arbejdsdag, med ét tryk, hvordan det går.
wave-means-paused = Bølgen er på pause. Enhederne får ingen spørgsmål, før den går videre.
wave-means-others = { $count ->
    [one] Ét spørgsmål i fasen besvares af andre i implementeringen.
   *[other] { $count } spørgsmål i fasen besvares af andre i implementeringen.
}
wave-means-anew = Spørgsmålene i fasen bliver stillet igen. Det, der var grønt før, tæller ikke, før nogen har svaret på ny.
wave-means-gates-anew = Beslutninger, der tages igen: { $gates }
wave-means-gates = Beslutninger i fasen, der ikke er taget: { $gates }
wave-set = Skift fase
wave-done = { $count ->
    [0] Bølge { $wave } er nu i fasen { $phase }.
    [one] Bølge { $wave } er nu i fasen { $phase }. Én leder får besked.
   *[other] Bølge { $wave } er nu i fasen { $phase }. { $count } ledere får besked.
}
wave-already = Bølgen er der allerede. Der er ikke ændret mere.
wave-changed-meanwhile = Nogen ændrede noget i implementeringen, mens du læste. Intet er skiftet endnu. Sådan ser det ud nu; tryk igen, hvis du stadig vil.
wave-no-such-phase = Bølgen kan ikke flyttes dertil nu. Intet er ændret. Vælg mellem faserne her.
wave-told = { $units }: fasen er nu { $phase }
wave-told-asked = { $count ->
    [one] Næste statustjek, { $day }, handler om den fase. Det er ét spørgsmål.
   *[other] Næste statustjek, { $day }, handler om den fase. Det er { $count } spørgsmål.
}
wave-told-anew = Har I svaret på dem før, spørger jeg alligevel igen, for I går igennem fasen en gang til. Det, I sagde dengang, er stadig i historikken, men tæller ikke som svar nu.
wave-told-nothing = Du får ingen spørgsmål af mig i den fase.
wave-quiet = Tid til at fortælle bølge { $wave }, hvordan det går
wave-quiet-since = Den bølge har ikke hørt noget siden { $day }, for { $days } arbejdsdage siden. I fasen { $phase } plejer man at høre oftere.
wave-quiet-why = Det behøver hverken at være nyt eller godt. Hvordan det går, hvad der er svært, og hvornår I skriver igen, er nok.
wave-quiet-write = Skriv til bølgen
replan-button = Flyt starten
replan-choose = Ny startdag for bølge { $wave }
replan-what-follows = Det, der skal sendes, beslutningerne og det, der skal være klar i tide, flytter med. Først viser jeg, hvad der flyttes.
replan-day = Ny dag
replan-no-day = Vælg en dag.
replan-past = Den dag er forbi. Vælg en dag, der ikke er passeret.
replan-too-far = Det er mere end ti år væk. Blev det det forkerte år?
replan-same = Bølgen starter allerede den dag.
replan-not-yours = Kun projektlederen kan flytte starten for den bølge. Intet er ændret.
replan-confirm = Flytte starten for bølge { $wave } fra { $old } til { $new }?
replan-close = { $units } starter også med { $initiative } { $day }. Så ligger de to starter { $days ->
    [0] på samme dag.
    [one] én dag fra hinanden.
   *[other] { $days } dage fra hinanden.
 }
replan-phase = Bølgen er så i fasen { $after } i stedet for { $before }.
replan-paused = Bølgen er på pause og bliver ved med at være det. Intet går ud, før den går videre.
replan-missed = Skulle allerede være sendt
replan-late = { $title }: skulle være sendt { $day }. Bliver sendt, så snart dagen er flyttet.
replan-left-out = { $title }: skulle være sendt { $day }. Bliver ikke sendt af sig selv; send det manuelt, hvis der er brug for det.
replan-moves = Flytter med
replan-gates = Beslutninger
replan-leads = Skal være klar
replan-passed = er allerede passeret
replan-stays = Er sendt og bliver stående
replan-nothing = Der flyttes ikke andet.
replan-nothing-yet = Intet er ændret endnu.
replan-set = Flyt starten
replan-already = Bølgen starter allerede den dag. Der er ikke ændret mere.
replan-changed-meanwhile = Nogen ændrede noget i implementeringen, mens du læste. Intet er flyttet endnu. Sådan ser det ud nu; tryk igen, hvis du stadig vil.
replan-done = Bølge { $wave } starter { $new } i stedet for { $old }
replan-told = { $count ->
    [0] Der er ingen leder, jeg skal give besked.
    [one] Én leder får besked nu. Medarbejderne har ikke fået noget endnu.
   *[other] { $count } ledere får besked nu. Medarbejderne har ikke fået noget endnu.
 }
replan-by-decision = En beslutning har flyttet starten. Lederne får besked. Medarbejderne har ikke fået noget endnu.
replan-words = Det her kan du skrive til dem, det gælder. Skriv hvorfor, før det sendes.
replan-write = Lav et udkast
replan-title = Starten flyttes til { $new }
replan-summary = Jeres start flyttes fra { $old } til { $new }
replan-later-text = Jeres start med { $initiative } bliver senere, end vi har sagt. Den flyttes fra { $old } til **{ $new }**.
replan-earlier-text = Jeres start med { $initiative } bliver tidligere, end vi har sagt. Den flyttes fra { $old } til **{ $new }**.
replan-reason = **Derfor:** [hvorfor dagen flyttes]
replan-meaning = Indtil da arbejder I, som I gør i dag. Undervisning og materiale kommer i tide til den nye dag. Har du allerede booket noget, der ikke passer, så sig det til din leder.
replan-new-day = { $units }: starten flyttes til { $new }
replan-new-day-text = Den skulle have været { $old }. Det, jeg sender og spørger om, følger den nye dag. Medarbejderne får besked fra projektet; vil du selv sige det til dem, så gør det endelig.
command-calendar =
    kalender
    kalenderen
    kommunikationskalender
    hvad går ud hvornår
calendar-title = Kalender
calendar-none = Din enhed hører ikke til nogen bølge endnu, så der er ikke noget at vise i kalenderen. Spørg mig gerne, hvornår I starter.
calendar-own = Det her får du og din enhed af mig, og sådan ligger jeres start.
calendar-span = { $first } til { $last }
calendar-empty = Der er ikke planlagt noget i de uger.
calendar-start = Start
calendar-untitled = Uden overskrift
calendar-your-unit = jeres enhed
calendar-waves = { $count ->
    [one] bølge { $waves }
   *[other] bølgerne { $waves }
 }
calendar-to-channel = i enhedernes kanaler
calendar-by-people = I siger det selv
calendar-state-planned = planlagt
calendar-state-waiting = venter på godkendelse
calendar-state-waiting-late = venter på godkendelse, skulle være sendt
calendar-state-sent = sendt
calendar-state-done = gjort
calendar-state-late = forsinket
calendar-state-left-out = sendes ikke
calendar-state-nowhere = ingen af enhederne har en kanal
calendar-state-over = dagen er passeret
calendar-state-started = er startet
calendar-earlier = Tidligere
calendar-later = Senere
calendar-link = Læg i min kalender
calendar-link-yours = Adressen bag knappen er kun din. I Outlook vælger du Tilføj kalender, Abonner fra internettet. Flyttes noget, flyttes det også der.
calendar-feed-name = Startklar: vigtige dage
calendar-not-yours = Den kalender vises for dem, der leder implementeringen. Skriv **kalender** for at se det, der gælder din enhed.
# Hvad der gemmes om en person.
command-privacy =
    hvad ved du om mig
    hvad gemmer du om mig
    hvad har du gemt om mig
    mine personoplysninger
    personoplysninger
    mine data
    slet mine data
    slet mine oplysninger
    glem mig
    gdpr
privacy-title = Det ved jeg om dig
privacy-line = **{ $what }** ({ $count })
privacy-what-roster = Hvem du er på arbejdet
privacy-why-roster = Navn, enheder, opgaver og sprog fra din arbejdsgivers register, så jeg ved, hvem der spørger. Så længe du står der.
privacy-what-contact = Hvordan jeg får fat i dig
privacy-why-contact = Chatten med mig, dit sprog, dine notifikationer og om du er væk, så jeg kan svare. Så længe du er her, og { $days } dage til.
privacy-what-tickets = Spørgsmål til en person
privacy-why-tickets = Hvad du skrev, og hvad du fik af svar, så svaret finder frem til dig. Hvem der spurgte, glemmes { $days } dage efter, at spørgsmålet er afsluttet. Har du selv svaret andre, tæller det også med her.
privacy-what-waiting = Spørgsmål, du venter på svar på
privacy-why-waiting = Så du hører, når der er et svar. Højst { $days } dage.
privacy-what-messages = Beskeder til dig
privacy-why-messages = Hvilke du har fået, og om du har kvitteret for dem, så intet kommer to gange. Efter { $days } dage uden dit navn.
privacy-what-answers = Svar og opgaver
privacy-why-answers = Hvad du har svaret for en enhed, og hvad du har påtaget dig. Beslutninger bygger på det. Svarene står uden dit navn efter { $days } dage.
privacy-what-decisions = Beslutninger og tekster
privacy-why-decisions = Hvad du har besluttet, skrevet eller godkendt, så der kan gøres rede for det. Efter { $days } dage uden dit navn.
privacy-nameless = Det, du spørger mig om, gemmes uden dit navn. Ingen kan finde frem til, hvad netop du har spurgt om, heller ikke jeg.
privacy-file-button = Hent det hele som en fil
privacy-file-title = Din fil
privacy-file-text = Adressen bag knappen er kun din og gælder i { $minutes } minutter. Den, der har adressen, kan læse filen, så send den ikke videre.
privacy-file-open = Åbn filen
privacy-file-nowhere = Jeg ved ikke, hvilken adresse jeg har, så jeg kan ikke udlevere filen her. Bed den, der passer mig, om at køre **startklar person export**.
privacy-erase-button = Slet det, der kan slettes
privacy-erase-title = Skal jeg glemme dig?
privacy-goes = Det her forsvinder
privacy-goes-contact = Hvordan jeg får fat i dig, dit sprog og dine valg.
privacy-goes-questions = Hvad du har spurgt en person om, med dine ord, og at du venter på svar.
privacy-goes-waiting = { $count ->
    [one] Et spørgsmål venter stadig på svar. Det trækkes tilbage, og de, der skulle svare, får det at vide.
   *[other] { $count } spørgsmål venter stadig på svar. De trækkes tilbage, og de, der skulle svare, får det at vide.
 }
privacy-goes-names = Dit navn på svar, beslutninger og tekster, der er færdige.
privacy-stays = Det her bliver
privacy-stays-roster = Din linje i arbejdsgiverens register. Er noget forkert der, rettes det af arbejdsgiveren.
privacy-stays-decisions = Svarene, beslutningerne og begrundelserne, uden dit navn. Andre har rettet sig efter dem.
privacy-stays-open = { $count ->
    [one] Noget, der stadig ligger hos dig, til det er færdigt.
   *[other] { $count } ting, der stadig ligger hos dig, til de er færdige.
 }
privacy-stays-messages = Hvilke beskeder du har fået i den seneste tid, til { $day }, så intet kommer en gang til.
privacy-backups = I sikkerhedskopier ligger det, til de udskiftes: højst { $days } dage, medmindre din organisation har egne kopier, der gemmes længere.
privacy-erase-yes = Ja, glem mig
privacy-erase-no = Nej, lad det være
privacy-erased-title = Det er gjort
privacy-erased = { $count ->
    [one] Én ting er væk eller uden dit navn.
   *[other] { $count } ting er væk eller uden dit navn.
 } Skriver du til mig igen, begynder vi forfra.
privacy-only-here = Det gør vi i vores egen chat. Skriv **hvad ved du om mig** til mig der.
somebody-unnamed = en uden gemt navn

# The board
board-as-of = Status { $day }, uge { $week }.
board-whole = Som helhed
board-time-line = Tidslinje
board-time-line-drawn = Tidslinje fra { $first } til { $last }. Det samme står i listen nedenfor.
board-time-line-key = Udfyldt rombe: start. Tom rombe: beslutning. Grøn rombe: besluttet. Rød rombe: forsinket beslutning. Stiplet linje: i dag.
board-changed-more = { $count ->
    [one] En enhed mere
   *[other] { $count } enheder mere
}
board-changed-left = { $count ->
    [one] Én enhed mere skiftede farve. Alle står under Enheder og områder.
   *[other] { $count } enheder mere skiftede farve. Alle står under Enheder og områder.
}
board-standing = Til ledermødet
board-print = Udskriv
board-standing-whole = Sådan står det til
board-standing-needs = Disse enheder har brug for noget
board-standing-not-green = Endnu ikke grønt: { $what }
board-standing-green = { $count ->
    [one] Én enhed er grøn.
   *[other] { $count } enheder er grønne.
}
board-standing-ahead = Beslutninger inden for fire uger
board-standing-coming = Det får lederne og medarbejderne de næste to uger
board-standing-nothing-coming = Intet er planlagt.
board-standing-talk = At tale om
board-standing-talk-help = Hvem har brug for hjælp, til hvad, og hvem giver den inden hvilken dag?
board-standing-talk-decide = Hvad skal vi beslutte nu, og hvad skal andre beslutte?
board-standing-talk-tell = Hvad fortæller vi medarbejderne efter mødet?
board-lane-whole = Hele forandringen
board-today = I dag
board-phase = Lige nu: { $phase }
board-gate-ahead = { $point }: beslutning { $day }
board-gate-elsewhere = { $point }: før Startklar, dagen var { $day }
board-gate-late = ⚠️ { $point }: skulle have været besluttet { $day }
board-gate-decided = { $point }: besluttet { $day }, { $outcome }
board-heat = Enheder og områder
board-heat-how = De, der har mest brug for hjælp, står først. Vælg, hvem du vil se, eller tryk på en overskrift for at sortere om.
board-heat-none = Her står enheder, hvis svar du må se. Lige nu er der ingen.
board-filter-wave = Bølge
board-filter-administration = Forvaltning
board-filter-phase = Fase
board-filter-colour = Status
board-filter-all = Alle
board-rows = { $shown } af { $count } enheder vises.
board-more-rows = Vis flere
board-no-rows = Ingen enhed passer til det, du har valgt.
board-not-asked = spørges ikke
board-said = { $name } svarede { $day }
board-somebody = Nogen
board-blocker = Det, der står i vejen: { $text }
board-unit-not-asked = Enheden får ingen spørgsmål lige nu.
board-contacts = Hvem du kan gå til
board-cross = Dag for dag, { $month }
board-cross-how = Et felt for hver dag. Peg på det, eller lad skærmlæseren læse, for at få mere at vide.
board-day-ahead = { $day } er ikke kommet endnu
board-day-free = { $day }: ingen blev spurgt
board-day-incidents = { $count ->
    [one] En hændelse
   *[other] { $count } hændelser
}
board-title = Startklar
board-skip = Gå til indholdet
board-start = Implementeringer
board-start-everybody = Du kan altid skrive til Startklar i Teams: stil et spørgsmål, bed om at tale med et menneske, eller se din egen kalender.
board-to-start = Til implementeringerne
board-sections = Sider på tavlen
board-choice = Vis tavlen for
board-share = Kopiér link
board-loading = Henter…
board-again = Prøv igen
board-needs-script = Tavlen har brug for JavaScript. Slå det til i browseren, eller spørg Startklar i chatten i stedet.
board-unreachable-title = Startklar svarer ikke
board-unreachable = Siden kunne ikke hentes, og intet er ændret. Se efter, om du har net, og prøv igen.
board-no-token-title = Teams kunne ikke sige, hvem du er
board-no-token = Tavlen vises kun i Teams, for den, der er logget ind. Åbn fanen i Teams, og prøv igen. Hjælper det ikke, skal den, der passer Teams hos jer, måske godkende appen.
board-choose-title = Hvem er du?
board-choose = Her logger ingen ind. Vælg øverst, hvem tavlen skal vises for.
board-not-signed-in-title = Du er ikke logget ind
board-not-signed-in = Dit login i Teams gælder ikke, eller gælder ikke længere. Prøv igen. Hjælper det ikke, så luk fanen, og åbn den på ny.
board-not-known-title = Startklar kender dig ikke endnu
board-not-known = Du er logget ind, men er ikke blandt dem, Startklar har fået oplysninger om. Bed din nærmeste leder eller projektlederen om at tilføje dig.
board-not-yours-title = Det her kan du ikke se
board-not-there-title = Siden findes ikke
board-not-there = Linket fører til noget, der ikke findes, eller ikke findes længere.
board-too-often-title = Vent et minut
board-too-often = Det gik hurtigere, end jeg kan nå. Vent et minut, og prøv igen.
board-failed-title = Siden kunne ikke vises
board-failed = Noget gik galt hos mig. Intet er ændret. Prøv igen om lidt. Sker det igen, så vis denne kode til supporten: { $reference }
board-figures = Vis tallene

# Åbent for alle: hvor langt vi er kommet
open-title = Sådan går det
open-of = Sådan går det med { $initiative }
open-goals = Det, vi vil opnå
open-where = Hvor langt vi er kommet
open-started = { $started ->
    [0] { $units ->
        [one] Den eneste enhed er ikke startet endnu.
       *[other] Af { $units } enheder er ingen startet endnu.
    }
    [one] En af { $units } enheder er startet.
   *[other] { $started } af { $units } enheder er startet.
}
open-all-started = { $units ->
    [one] Den eneste enhed er startet.
   *[other] Alle { $units } enheder er startet.
}
open-next = Næste start er { $day }.
open-ready = Af { $known } enheder med nye svar har { $green } det meste på plads (grønt).
open-few = Hvor klar enhederne er, vises, når så mange har svaret, at ingen af dem kan peges ud.
open-own = Din enhed: { $unit }
open-own-starts = I starter { $day }, i bølge { $wave }.
open-own-started = I startede { $day }, i bølge { $wave }.
open-own-paused = Jeres start er sat på pause. Du får besked, når der er en ny dag.
open-own-none = Din enhed har ingen startdag her.
open-happened = Det er sket
open-coming = Det kommer
open-step = { $day }: { $what }
open-step-start = Bølge { $wave } starter
open-step-started = Bølge { $wave } startede
open-step-phase = Jeres enhed går ind i ”{ $phase }”
open-step-phased = Jeres enhed gik ind i ”{ $phase }”
open-step-message = Vi sender ”{ $title }” ud
open-step-messaged = Vi sendte ”{ $title }” ud
open-nothing-coming = Der er ikke planlagt mere for dig lige nu.
open-ask = Her kan du spørge
open-ask-manager = Din nærmeste leder: { $name }
open-ask-support = Støtte: { $support }
open-others = Andre forandringer
open-nothing = Lige nu er der ingen større forandring i gang, som Startklar følger.
open-more = Du kan se mere af { $initiative }
open-button = Vis på tavlen

# Porteføljen
portfolio-title = Porteføljen
portfolio-lead = { $count ->
    [one] En forandring
   *[other] { $count } forandringer
} fra { $first } til { $last }.
portfolio-nothing = Her vises de forandringer, du må følge. Lige nu er der ingen.
portfolio-time = Over tid
portfolio-key = Rombe: start. Rombe med ⚠️: en start for tæt på en anden. Stiplet linje: i dag.
portfolio-collisions = Starter for tæt på hinanden
portfolio-collision = { $first } starter { $first_day } og { $second } { $second_day }, { $days ->
    [0] samme dag
    [one] med en dag imellem
   *[other] med { $days } dage imellem
}. Berørte: { $units }.
portfolio-no-collisions = Ingen enhed har to starter for tæt på hinanden.
portfolio-where = Hvem det berører, og hvornår
portfolio-inside = Inden for { $unit }
portfolio-up = Til hele porteføljen
portfolio-start = { $units }, start { $first }
portfolio-starts = { $units }, start { $first } til { $last }
portfolio-untouched = berøres ikke
portfolio-unplaced = Ingen startdag endnu
portfolio-rest = { $count ->
    [one] En række mere vises ikke her.
   *[other] { $count } rækker mere vises ikke her.
}
portfolio-responsible = Hvem der har ansvaret for hvad
portfolio-responsible-how = Aktiviteterne i { $initiative }, efter hvem der har ansvaret. Farven er det seneste svar.
portfolio-who = Ansvarlig
portfolio-activity = Aktivitet
portfolio-state = Status
portfolio-said = Svar
portfolio-standing = Løbende opgave

# Fanen i en kanal
tab-title = Hvad skal fanen vise?
tab-how = Vælg, hvad kanalen skal følge, og tryk derefter på Gem. Alle ser fanen, men hver især ser kun det, de må se.
tab-what = Fanen viser
tab-nothing = Der er ingen forandring at vælge endnu.
tab-open = { $initiative }: sådan går det, i klar tekst
tab-initiative = { $initiative }: status for projektet

# Implementeringen på tavlen
board-rate = Hvor mange der svarer
board-rate-now = I det seneste afsluttede statustjek svarede { $answered } af { $asked } enheder, { $share } procent.
board-rate-none = Intet statustjek er afsluttet endnu.
board-rate-share = Svarede, procent
board-rate-answered = Svarede
board-rate-asked = Adspurgte
board-unit-gone-title = Enheden findes ikke længere
board-unit-gone = Startklar kender ingen enhed med den adresse. Den kan være lagt sammen med en anden eller nedlagt. Find den, der har overtaget, i listen over enheder.

# Tavlen: det, der bliver sagt, og det, der bliver spurgt om.
board-communication = Kommunikation
board-communication-of = Kommunikation: { $initiative }
board-questions = Spørgsmål
board-today-is = Sådan ser det ud { $day }.
board-week = Uge { $week }, { $first } til { $last }
board-week-short = u. { $week }
board-week-empty = Der bliver ikke sendt noget i denne uge.
board-units = { $count ->
    [one] en enhed
   *[other] { $count } enheder
}
board-earlier-weeks = Tidligere uger
board-later-weeks = Senere uger
board-to-communication = Til kommunikationen
board-load = Så meget får enhederne
board-load-how = Ingen skal have mere end { $most } beskeder på en uge. Resten venter til opsamlingen, så flyt hellere noget. Her tælles det meste, som en og samme person på enheden får, fra alle implementeringer, både sendt og planlagt.
board-load-coverage = { $count ->
    [one] Talt for en enhed.
   *[other] Talt for { $count } enheder.
}
board-load-none = Der går ingen beskeder til enhederne i disse uger.
board-load-chart = Flest beskeder til en og samme person, uge for uge
board-load-weeks = Uge for uge
board-load-week = Uge
board-load-units = Enheder, der får noget, opslag medregnet
board-load-most = Flest til én person
board-load-posts = Opslag i kanalen
board-load-limit = I forhold til grænsen
board-load-within = ✓ inden for grænsen
board-load-above = { $count ->
    [one] ⚠ en enhed over grænsen
   *[other] ⚠ { $count } enheder over grænsen
}
board-load-over = ⚠ { $count } over grænsen
board-load-of = { $unit }, u. { $week }: { $count } beskeder
board-load-heavy = Her bliver det for meget fremover
board-load-messages = Det her bliver sendt
board-load-shown = { $first }–{ $last } af { $count } enheder, dem der får mest, først.
board-load-before = Dem der får mere
board-load-after = Dem der får mindre
board-reach = Hvem det har nået
board-reach-none = Der er ikke sendt noget endnu, som du kan følge her.
board-reach-few = Hvor mange det har nået, vises ikke her.
board-reach-more = Hvem det har nået: { $title }
board-reach-more-units = { $count ->
    [one] En enhed mere står i filen.
   *[other] { $count } enheder mere står i filen.
}
board-reach-files = Hver modtager, i en fil
board-reach-files-how = Linkene er dine egne. Filerne gælder i et kvarter, og listen til udskrift i to uger. Der står navne i dem: vis dem ikke til andre.
board-unit-messages = Beskeder
board-unit-ahead = På vej
board-unit-ahead-none = Der er ikke planlagt noget for enheden lige nu.
board-unit-sent = Det seneste, der er sendt
board-unit-sent-none = Der er ikke sendt noget til enheden endnu.
board-unit-has = { $sent } af { $count } på enheden har fået det.
board-unit-posted = Det står i enhedens kanal.
board-unit-not-posted = Det er ikke nået frem til enhedens kanal.
board-questions-span = Spørgsmål fra { $first } til { $last }.
board-questions-coverage = Spørgsmålene gælder alle implementeringer. Hvilken implementering et spørgsmål hører til, gemmes ikke, og heller ikke hvem der spurgte.
board-questions-weeks = Uge for uge
board-questions-count = Der er stillet { $count } spørgsmål.
board-questions-at-least = Der er stillet mindst { $count } spørgsmål.
board-questions-few = Der er stillet så få spørgsmål, at vi ikke viser hvor mange.
board-questions-none = Ingen har stillet spørgsmål i disse uger.
board-few = vises ikke
board-asked-answer = Fik svar
board-asked-suggest = Fik forslag
board-asked-abstain = Fik ikke svar
board-questions-themes = Hvad spørgsmålene handler om
board-questions-themes-how = Temaet er svarets eller det første forslags. Hvor der står "vises ikke", er det færre end { $fewest } spørgsmål eller et tal, der ville røbe så lille et.
board-questions-theme = Tema
board-questions-more = { $count ->
    [one] Vis en mere
   *[other] Vis { $count } mere
}
board-gaps-count = Venter på, at nogen skriver et svar: { $open }. Venter på, at nogen godkender det: { $drafted }.
board-gaps-decided = Hvad der blev af de andre
board-gap-waiting = { $count } venter på besked
board-gap-waiting-few = Nogle få venter på besked
topic-purpose = Hvorfor vi gør det
topic-change = Hvad der ændrer sig
topic-plan = Tidsplanen
topic-decisions = Beslutninger
topic-influence = Mulighed for at påvirke
topic-training = Undervisning
topic-support = Støtte og hjælp
topic-equipment = Udstyr
topic-safety = Sikkerhed
topic-privacy = Personoplysninger
topic-check-in = Statustjek
topic-patients = Patienter
topic-after = Tiden efter starten
topic-bot = Startklar
topic-other = Andet
topic-none = Der var ikke noget svar, så intet tema
# Rapporter som filer.
document-continued = { $title }, fortsat
document-table = { $title }: en tabel med { $rows ->
    [one] én række
   *[other] { $rows } rækker
 }
document-status = Statusrapport: { $initiative }
document-week = Uge { $week }. Tallene er fra { $day }.
document-part = Lavet til én læser: enkelte enheder nævnes kun, hvor læseren må se deres svar, og summer kun, hvor mindst fem enheder står bag.
document-summary = Sådan står det til
document-figure-whole = Samlet
document-of = { $part } af { $whole }
document-figure-answered = Enheder, der har svaret i denne uge
document-figure-late = Forsinkede opgaver
document-figure-late-note = Endnu ikke forfaldne: { $ahead }. Risici: { $risks }.
document-figure-gate = Næste beslutning
document-risk = Risiko
document-more-late = { $count ->
    [one] Én mere er forsinket. Den står på listen over opgaver i Teams.
   *[other] { $count } flere er forsinkede. De står på listen over opgaver i Teams.
 }
document-more-units = { $count ->
    [one] Én enhed mere står i projektmappen med alle svar.
   *[other] { $count } enheder mere står i projektmappen med alle svar.
 }
document-week-short = Uge { $week }
document-trend = Hvor mange enheder der havde hvilken farve.
document-gates = Kommende beslutninger
document-benefits = Gevinster
document-benefit-unmeasured = ikke målt endnu
document-benefit-reached = har nået målet
document-benefit-ahead = ikke i mål endnu
document-evaluation = Evaluering: { $initiative }
document-benefits-reached = Realiserede
document-benefits-ahead = Endnu ikke realiserede
document-benefits-unmeasured = Ikke målt
document-benefits-none = Ingen.
document-measured = Senest målt { $day }.
document-points = Hvad hver måling viste
document-gate = Protokol: { $gate }
document-to-decide = Hvad der skulle besluttes
document-decision = Beslutning
document-positions-since = Hvor vi står efter beslutningen
document-evidence = Hvad det hviler på
document-earlier = Tidligere beslutninger
document-outcomes = Mulige udfald: { $outcomes }
document-not-decided = Intet er besluttet endnu.
document-no-positions = Ingen har sagt, hvor de står.
document-evidence-today = Sådan som svarene står den { $day }. Et senere svar kan have ændret det, man vidste, da beslutningen blev taget; hvordan det stod dengang, står ved beslutningen.
document-annual = Årsrapport { $year }: { $initiative }
document-annual-all = Årsrapport { $year }
document-year-over = Hele året, til og med { $day }.
document-year-so-far = Året indtil nu, til og med { $day }.
document-year-now = Aktiviteter, status og det, der er åbent, vises, som det var { $day }.
document-figure-activities = Færdige aktiviteter
document-activities-note = I gang: { $under_way }. Ikke begyndt: { $not_begun }.
document-figure-decisions = Beslutninger
document-dissent = { $count ->
    [0] Ingen var imod.
   *[other] Nogen var imod i { $count } af dem.
 }
document-figure-done = Opgaver, der blev færdige i året
document-done-note = Forsinkede nu: { $late }.
document-written = Det vil vi gerne sige
document-written-none = Der er ikke skrevet noget for dette år endnu. Den, der skriver årsrapporten, gør det i Teams, under Rapporter.
document-activities = Aktiviteter, efter hvem der har ansvaret
document-activities-none = Der er ikke lagt nogen aktiviteter ind. De kommer fra aktivitetsplanen eller fra en metode, der selv er en plan.
document-plan-saved = Aktivitetsplanen blev gemt { $day }.
document-nobody = Ingen udpeget
document-development = Hvor klar enhederne har været
document-decided = Årets beslutninger
document-decided-none = Der blev ikke truffet nogen beslutning i året.
document-decided-more = { $count ->
    [one] En beslutning til findes i sin protokol.
   *[other] { $count } beslutninger til findes i deres protokoller.
 }
document-wave-end = Bølge { $wave }, sådan gik det: { $initiative }
document-units = { $count ->
    [one] Én enhed.
   *[other] { $count } enheder.
 }
document-started = Begyndte { $day }. Hvad der først var planlagt, er ikke kendt.
document-started-planned = Begyndte { $day }, som planlagt.
document-started-later = { $days ->
    [one] Begyndte { $day }, en dag senere end først planlagt ({ $planned }).
   *[other] Begyndte { $day }, { $days } dage senere end først planlagt ({ $planned }).
 }
document-started-earlier = { $days ->
    [one] Begyndte { $day }, en dag tidligere end først planlagt ({ $planned }).
   *[other] Begyndte { $day }, { $days } dage tidligere end først planlagt ({ $planned }).
 }
document-figure-green-then = Grønne før starten
document-figure-green-now = Grønne nu
document-checkin = Fra statustjekket i uge { $week }.
document-figure-actions = Færdige opgaver
document-figure-actions-note = Stadig åbne: { $open }. Trukket tilbage: { $dropped }.
document-figure-incidents = Hændelser
document-figure-incidents-note = { $days ->
    [one] Fra én dags dagstavler.
   *[other] Fra { $days } dages dagstavler.
 }
document-ready = Status før starten og nu
document-at-start = Før starten (uge { $week })
document-now = Nu ({ $day })
document-way = Hvad der stod i vejen
document-way-none = Der er ikke rejst nogen opgave eller risiko for disse enheder.
document-way-other = Rejst uden for statustjekkene
document-days = Dag for dag efter starten
document-days-few = Dagene vises, når mindst fem enheder fortæller, hvordan det gik.
document-days-quiet = { $count ->
    [one] En dag var alle dagstavler grønne, uden hændelser.
   *[other] { $count } dage var alle dagstavler grønne, uden hændelser.
 }
document-days-left-out = { $count ->
    [one] En dag er udeladt, for færre end fem enheder fortalte, hvordan den gik.
   *[other] { $count } dage er udeladt, for færre end fem enheder fortalte, hvordan de gik.
 }
document-questions = Spørgsmål til et menneske
document-questions-none = Ingen i disse enheder har spurgt et menneske siden starten.
document-questions-few = Færre end fem har stillet spørgsmål, så de tælles ikke her.
document-questions-asked = Der er stillet { $count } spørgsmål siden starten. Venter på svar: { $waiting }.
document-benefits-whole = Gevinster måles for hele implementeringen, ikke pr. bølge.
document-decision-of = Beslutning: { $gate }
document-decided-on = Besluttet { $day }.
document-column-initiative = Implementering
document-column-answered = Svaret denne uge
document-column-responsible = Har ansvaret
document-column-done = Færdige
document-column-under-way = I gang
document-column-not-begun = Ikke begyndt
document-column-dropped = Trukket tilbage
document-column-unknown = Intet aktuelt svar
document-column-outcome = Udfald
document-column-against = Imod
document-column-when = Hvornår
document-column-still-open = Åbne
document-column-incidents = Hændelser
document-column-wave = Bølge
document-column-go-live = Start
document-column-colour = Tilstand
document-column-counts = Pr. farve
document-column-oldest = Ældste svar
document-column-organisation = Forvaltning
document-column-unit = Enhed
document-column-before = Før
document-column-now = Nu
document-column-area = Område
document-column-open = Åbne opgaver
document-column-what = Hvad
document-column-owner = Hvem sørger for det
document-column-due = Senest
document-column-late = Arbejdsdage forsinket
document-column-manager = Leder
document-column-week = Uge
document-column-decision = Beslutning
document-column-day = Dag
document-column-decided-by = Beslutter
document-column-benefit = Gevinst
document-column-indicator = Hvad der måles
document-column-baseline = Fra start
document-column-target = Mål
document-column-latest = Senest målt
document-column-reached = Nået
document-column-criterion = Kriterium
document-column-where = Hvor
document-column-unit-id = Enhedens id
document-column-unit-colour = Enheden samlet
document-column-method = Metode
document-column-phase = Fase
document-column-area-colour = Området samlet
document-column-criterion-id = Kriteriets id
document-column-must = Skal være på plads
document-column-answered-on = Besvaret
document-column-value = Værdi
document-column-way = Af vejen til målet
