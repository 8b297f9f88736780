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
help-ask = Spørg mig om { $initiative }: hvorfor det sker, hvad der ændrer sig for dig, og hvor du får hjælp. Jeg svarer kun med tekster, som nogen har godkendt. Ved jeg det ikke, siger jeg det og viser, hvem du kan spørge.
the-change = forandringen
help-checkin = Du leder en enhed. Skriv **statustjek**, når du vil svare på, hvor klar I er. Det tager cirka et minut.
help-language = Jeg forstår dansk, svensk, norsk og engelsk. Skriv for eksempel **english**, hvis du vil skifte.
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

empty-text = Jeg så ikke noget spørgsmål i beskeden. Skriv med et par ord, hvad du vil vide, eller skriv **hjælp**.
no-words = Det kan jeg ikke læse som et spørgsmål. Skriv med et par ord, hvad du vil vide, eller skriv **hjælp**.
attachment-only = Jeg kan ikke læse filer og billeder, og jeg gemmer dem ikke. Skriv dit spørgsmål med ord, så prøver jeg at svare.
too-long = Det var mere tekst, end jeg kan læse på én gang. Skriv spørgsmålet i en eller to sætninger.
identity-number = Det lignede et cpr-nummer i det, du skrev. Jeg har ikke gemt det. Slet gerne beskeden, og skriv aldrig om patienter her.
unknown-action = Den knap hører til noget, der ikke findes længere. Intet er ændret. Skriv **hjælp**, så viser jeg, hvad du kan gøre.
not-for-channel = Det tager vi hellere i vores egen chat. Skriv til mig dér.
sorry = Noget gik galt hos mig, og jeg kunne ikke gøre det færdigt, du bad om. Det, du allerede har sendt ind, er der stadig. Prøv igen om lidt. Sker det igen, så vis denne kode til supporten: { $reference }

checkin-title = Statustjek uge { $week }
checkin-intro = { $criteria ->
    [one] Ét spørgsmål.
   *[other] { $criteria } spørgsmål.
} Svar ud fra, hvordan det er i dag. Rød betyder, at I har brug for hjælp. Projektgruppen og styregruppen ser svarene.
checkin-intro-several = Svar én gang for alle dine enheder. Er det anderledes i en af dem, så sæt kryds ved den nederst, så spørger jeg særskilt om den. Projektgruppen og styregruppen ser svarene.
checkin-prefilled = Svarene fra uge { $week } er udfyldt på forhånd. Ret det, der ikke passer længere.
checkin-choose = Vælg
checkin-choose-missing = Vælg en farve eller Ikke relevant.
checkin-note-add = Skriv en kommentar
checkin-note-label = Kommentar til: { $criterion }
checkin-except = Her er det anderledes, spørg mig særskilt
checkin-submit = Send
checkin-blocker-title = Hvad står i vejen for { $unit }?
checkin-blocker-text = Dine svar er gemt. Fortæl kort, hvad der står i vejen for det røde, så bliver det lettere at give jer den rigtige hjælp.
checkin-blocker-label = Hvad står i vejen?
checkin-blocker-missing = Skriv et par ord om, hvad der står i vejen.
checkin-blocker-lead = I vejen:
checkin-blocker-submit = Gem
checkin-done-title = Tak, uge { $week } er klaret
checkin-done-by = Besvaret af { $name } { $day }
checkin-red-follow-up = Det røde kan nu ses af projektgruppen, som skal kontakte dig.
checkin-edit = Ret svarene
checkin-not-yours = Det er enhedens leder eller lederens stedfortræder, der svarer for enheden. Intet er gemt. Er det dig, der burde svare, så bed den, der passer projektets enhedsregister, om at tilføje dig.
checkin-no-units = Du har ingen enhed at svare for lige nu. Er du nylig blevet leder eller stedfortræder, så bed den, der passer projektets enhedsregister, om at tilføje dig.
checkin-nothing-asked = Der er ikke noget at svare på for dine enheder lige nu. Jeg skriver, når det er tid.
checkin-changed-form = Spørgsmålene er ændret, siden kortet blev sendt. Det, du svarede på de spørgsmål, der stadig er med, er gemt. Her er de spørgsmål, der gælder nu.
checkin-old-period = Kortet gjaldt uge { $old }, som er lukket. Intet er ændret. Her er statustjekket for denne uge.
checkin-unchanged = Intet var ændret, så de tidligere svar gælder stadig.
checkin-incomplete = Det, du svarede, er gemt. Disse spørgsmål venter stadig på svar.
checkin-prompt = Det er tid til ugens statustjek for { $units }. Det tager cirka et minut.
checkin-reminder = Vi mangler ugens statustjek for { $units }. Det tager cirka et minut.

status-green = 🟢 Grøn
status-yellow = 🟡 Gul
status-red = 🔴 Rød
status-not-applicable = ⚪ Ikke relevant
status-title = Overblik uge { $week }
status-coverage = { $answered } af { $units } enheder har svaret.
status-silent = { $count ->
    [one] Én enhed har ikke svaret
   *[other] { $count } enheder har ikke svaret
}
status-last = senest i uge { $week }
status-no-manager = ingen leder registreret
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
