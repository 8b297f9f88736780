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

refused-empty = Jeg så ikke noget spørgsmål i beskeden. Skriv med et par ord, hvad du vil vide, eller skriv **hjælp**.
refused-no-words = Det kan jeg ikke læse som et spørgsmål. Skriv med et par ord, hvad du vil vide, eller skriv **hjælp**.
refused-attachment = Jeg kan ikke læse filer og billeder, og jeg gemmer dem ikke. Skriv dit spørgsmål med ord, så prøver jeg at svare.
refused-too-long = Det var mere tekst, end jeg kan læse på én gang. Skriv spørgsmålet i en eller to sætninger.
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
