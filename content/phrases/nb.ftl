# What people write to the bot; one alternative a line.
command-help =
    hjelp
    hva kan du
    hva kan du hjelpe med
command-greeting =
    hei
    heisann
    hallo
    god dag
    god morgen
    hei hei
command-checkin =
    statussjekk
    ukesjekk
    statusmelding
    svar på statussjekk
    sjekk inn
command-status =
    status
    oversikt
    hvordan går det
command-person =
    snakk med noen
    spør en person
    jeg vil snakke med et menneske
    kontakt brukerstøtte
command-language =
    norsk
    norska
    norwegian
    bokmål
    norsk bokmål
    på norsk
    på norska
    in norwegian
    snakk norsk
    byt till norska
    skift til norsk
    bytt til norsk
    switch to norwegian
    svar på norsk
    norsk takk

language-sv = svensk
language-da = dansk
language-nb = norsk
language-en = engelsk
language-changed = Fra nå av svarer jeg deg på norsk.

welcome-title = Hei, jeg er Startklar
help-title = Dette kan jeg hjelpe med
help-ask = Spør meg om { $initiative }: hvorfor det skjer, hva som endrer seg for deg, og hvor du får hjelp. Jeg svarer bare med tekster som noen har godkjent. Vet jeg det ikke, sier jeg det, og da kan du sende spørsmålet til en person.
the-change = endringen
help-checkin = Du leder en enhet. Skriv **statussjekk** når du vil svare på hvor klare dere er. Det tar omtrent ett minutt.
help-language = Jeg forstår norsk, svensk, dansk og engelsk. Skriv for eksempel **english** hvis du vil bytte.
help-example-why = Hvorfor gjør vi dette?
help-example-me = Hva endrer seg for meg?
help-example-support = Hvor får jeg hjelp?
help-checkin-button = Ta statussjekken
help-button = Vis hva jeg kan spørre om

answer-other-language = Denne teksten finnes bare på { $language }.
answer-source = Kilde: { $source } · Ansvarlig: { $owner } · Gjennomgått { $reviewed }
answer-related = Andre spør også
answer-more = Les mer
answer-helpful = Det hjalp
answer-not-helpful = Det hjalp ikke
answer-person = Spør en person
see-below = Svaret står her nedenfor.
answer-summary = Svar på spørsmålet ditt
feedback-helpful = Takk, det er godt å vite.
feedback-not-helpful = Takk for at du sier fra. Den som har ansvar for teksten, kan se at svaret ikke var godt nok. Vil du ha hjelp nå, kan du spørre en person.
suggest-title = Mener du noe av dette?
suggest-text = Jeg er ikke sikker på hva du lurer på. Velg det som passer best, eller skriv spørsmålet på en annen måte.
no-answer-title = Det vet jeg ikke
no-answer-text = Jeg har ikke noe godkjent svar på det, og jeg gjetter ikke.
person-title = Her får du hjelp av en person
person-contact = Ta kontakt med { $contact }.
person-hours = Åpent { $hours }
person-unknown = Nærmeste leder vet hvem som støtter enheten deres. Jeg har ikke fått noen kontakt for dere ennå.
article-gone = Det svaret finnes ikke lenger. Skriv spørsmålet ditt, så leter jeg etter det som gjelder nå.

refused-empty = Jeg så ikke noe spørsmål i meldingen. Skriv med noen ord hva du lurer på, eller skriv **hjelp**.
refused-no-words = Det kan jeg ikke lese som et spørsmål. Skriv med noen ord hva du lurer på, eller skriv **hjelp**.
refused-attachment = Jeg kan ikke lese filer og bilder, og jeg lagrer dem ikke. Skriv spørsmålet med ord, så prøver jeg å svare.
refused-too-long = Det var mer tekst enn jeg kan lese på én gang. Skriv spørsmålet i en eller to setninger.
identity-number = Det så ut som et fødselsnummer i det du skrev. Jeg har ikke lagret det. Slett gjerne meldingen, og skriv aldri om pasienter her.
unknown-action = Den knappen hører til noe som ikke finnes lenger. Ingenting er endret. Skriv **hjelp**, så viser jeg hva du kan gjøre.
not-for-channel = Det tar vi heller i vår egen chat. Skriv til meg der.
sorry = Noe gikk galt hos meg, og jeg fikk ikke gjort ferdig det du ba om. Det du allerede har sendt inn, er der fortsatt. Prøv igjen om en stund. Skjer det igjen, så vis denne koden til brukerstøtten: { $reference }

checkin-title = Statussjekk uke { $week }
checkin-intro = { $criteria ->
    [one] Ett spørsmål.
   *[other] { $criteria } spørsmål.
} Svar ut fra hvordan det er i dag. Rødt betyr at dere trenger hjelp. Prosjektgruppen og styringsgruppen ser svarene.
checkin-intro-several = Svar én gang for alle enhetene dine. Er det annerledes på en av dem, krysser du av for den nederst, så spør jeg om den for seg. Prosjektgruppen og styringsgruppen ser svarene.
checkin-prefilled = Svarene fra uke { $week } er fylt ut på forhånd. Endre det som ikke stemmer lenger.
checkin-choose = Velg
checkin-choose-missing = Velg en farge eller Ikke aktuelt.
checkin-note-add = Skriv en kommentar
checkin-note-label = Kommentar til: { $criterion }
checkin-except = Her er det annerledes, spør meg om den for seg
checkin-submit = Send
checkin-blocker-title = Hva står i veien for { $unit }?
checkin-blocker-text = Svarene dine er lagret. Fortell kort hva som står i veien for det som er rødt, så blir det lettere å gi dere riktig hjelp.
checkin-blocker-label = Hva står i veien?
checkin-blocker-missing = Skriv noen ord om hva som står i veien.
checkin-blocker-lead = I veien:
checkin-blocker-submit = Lagre
checkin-done-title = Takk, uke { $week } er ferdig
checkin-done-by = Besvart av { $name } { $day }
checkin-red-follow-up = Det som er rødt, er nå synlig for prosjektgruppen, som skal ta kontakt med deg.
checkin-edit = Endre svarene
checkin-not-yours = Det er lederen for enheten eller stedfortrederen som svarer for enheten. Ingenting er lagret. Er det du som burde svare, så be den som tar seg av enhetsregisteret i prosjektet, om å legge deg til.
checkin-no-units = Du har ingen enhet å svare for akkurat nå. Har du nylig blitt leder eller stedfortreder, så be den som tar seg av enhetsregisteret i prosjektet, om å legge deg til.
checkin-nothing-asked = Det er ingenting å svare på for enhetene dine akkurat nå. Jeg sier fra når det er tid.
checkin-changed-form = Spørsmålene er endret siden dette kortet ble sendt. Det du svarte på spørsmålene som fortsatt er med, er lagret. Her er spørsmålene som gjelder nå.
checkin-old-period = Kortet gjaldt uke { $old }, som er lukket. Ingenting er endret. Her er statussjekken for denne uken.
checkin-unchanged = Ingenting var endret, så de tidligere svarene gjelder fortsatt.
checkin-incomplete = Det du svarte, er lagret. Disse spørsmålene venter fortsatt på svar.
checkin-prompt = Det er tid for ukens statussjekk for { $units }. Den tar omtrent ett minutt.
checkin-reminder = Vi mangler ukens statussjekk for { $units }. Den tar omtrent ett minutt.

status-green = 🟢 Grønt
status-yellow = 🟡 Gult
status-red = 🔴 Rødt
status-not-applicable = ⚪ Ikke aktuelt
status-title = Oversikt uke { $week }
status-coverage = { $answered } av { $units } enheter har svart.
status-silent = { $count ->
    [one] Én enhet har ikke svart
   *[other] { $count } enheter har ikke svart
}
status-last = sist i uke { $week }
status-no-manager = ingen leder registrert
status-more = { $count ->
    [one] Én enhet til får ikke plass her.
   *[other] { $count } enheter til får ikke plass her.
}
status-not-yours = Oversikten over alle enheter vises bare for prosjektgruppen og styringsgruppen. Nærmeste leder kan fortelle hvordan det går hos dere.
status-no-initiative = Det finnes ingen innføring med enheter ennå.

material-from = Avsender: { $owner }
date-not-set = dato ikke bestemt

role-staff = ansatt
role-manager = enhetsleder
role-deputy = stedfortreder for lederen
role-super-user = superbruker
role-change-agent = endringsagent
role-local-development-lead = lokal utviklingsleder
role-communicator = kommunikasjonsrådgiver
role-content-owner = innholdsansvarlig
role-project-leader = prosjektleder
role-approver = godkjenner
role-owner = eier av innføringen
role-steering-group = styringsgruppen
role-support = brukerstøtten
role-administrator = administrator

page-title = Startklar er i gang
page-text = Startklar er en bot i Microsoft Teams. Den svarer på spørsmål om en stor endring, tar imot statussjekken fra enhetene og sender informasjon når det er tid for det.
page-try = Prøv dette
page-playground = Åpne Agents Playground og skriv **Hvorfor gjør vi dette?**
page-checkin = Skriv **statussjekk** for å svare som enhetsleder.
page-health = Kjører prosessen: /healthz. Virker alt: /readyz.

chat-intro = Du skriver som { $name }. Skriv et spørsmål eller nummeret på en knapp. Ctrl-D avslutter.
chat-keep = Enter beholder: { $value }
chat-several = flere numre med komma mellom, eller Enter for ingen

# What is no question, and answers that know the asker
refused-identity-number = { identity-number }
refused-code = Det der ser ut som programkode, og det kan jeg ikke svare på. Skriv med egne ord hva du lurer på om { $initiative }.
refused-foreign = Det språket kan jeg dessverre ikke. Skriv på svensk, dansk, norsk eller engelsk.
refused-order = Jeg er Startklar, en bot som svarer på spørsmål om { $initiative } med tekster noen har godkjent. Jeg finner ikke på noe selv og bytter ikke rolle. Spør gjerne om endringen.
refused-medical = Jeg kan ikke gi medisinske råd, verken om deg selv eller om en pasient. Spør en kollega, en lege eller en farmasøyt. Haster det, tilkall hjelp slik dere pleier. Jeg har ikke lagret det du skrev.
refused-pay = Om lønn vet jeg ingenting. Det kan { $contact } svare på. Om tid og betaling for opplæringen kan du derimot spørre meg.
refused-small-talk = Det ligger utenfor det jeg kan. Jeg svarer på spørsmål om { $initiative }: hvorfor, når, hva som endres og hvor du får hjelp.
refused-thanks = Bare hyggelig. Skriv igjen når du lurer på noe.
refused-swearing = Det høres ut som noe krøller seg til. Fortell hva, så leter jeg etter et svar, eller spør en person direkte.
ask-more = Du spurte om mer. Trykk på et spørsmål, så svarer jeg.

private-sent = Det svarer jeg på i vår egen chat. Jeg har skrevet til deg der.
private-open = Det svarer jeg på i vår egen chat. [Åpne den her]({ $link }) og spør igjen.

which-unit-text = Du hører til flere enheter. Hvilken gjelder det?
which-unit-all = Alle enhetene mine
which-unit-label = Enhet
which-unit-show = Vis svaret

live-nobody = Jeg vet ikke hvilken enhet du hører til, så dette er det generelle svaret. Lederen din vet hva som gjelder hos dere. Den som tar seg av enhetsregisteret i prosjektet, kan legge deg til.
live-as-of = Ifølge enhetsregisteret { $day }.
live-as-of-unknown = Ifølge enhetsregisteret.
live-by-method = Ifølge metoden for innføringen, { $day }.
live-your-manager = lederen din
live-your-project = prosjektet
live-start-days = { $days ->
    [one] Dere starter { $day }, i morgen. Dere hører til pulje { $wave }.
   *[other] Dere starter { $day }, om { $days } dager. Dere hører til pulje { $wave }.
}
live-start-weeks = Dere starter { $day }, om { $weeks } uker. Dere hører til pulje { $wave }.
live-start-today = Dere starter i dag. Dere hører til pulje { $wave }.
live-start-past = Dere startet { $day }, i pulje { $wave }.
live-start-unknown = Det er ikke lagt inn noen startdato for dere ennå. Lederen eller { $project } vet mer.
live-stage = Dere er i fasen { $phase }. Spørsmålet nå: { $settles }
live-super-users = Superbrukere: { $names }.
live-super-users-none = Ingen superbruker er lagt inn for dere ennå. Spør { $manager }.
live-nobody-entered = Ingen er lagt inn for dere ennå. Be den som tar seg av enhetsregisteret i prosjektet, om å legge til den det gjelder.
live-contact = Lokal utviklingsleder: { $names }.
live-contact-none = Ingen lokal utviklingsleder er lagt inn for dere ennå. Spør { $manager }.
live-support = Støtte: { $support }.
live-duties = Dette skal dere ha på plass i fasen { $phase }:
live-duties-none = I fasen { $phase } stilles det ingen særskilte krav til enheten.
live-duties-more = { $count ->
    [one] Ett punkt til får ikke plass her.
   *[other] { $count } punkter til får ikke plass her.
}
live-conditional = bare hvis det gjelder hos dere
live-decisions = Beslutninger som ligger nærmest spørsmålet ditt
live-decision = **{ $label }** besluttes av: { $role }. Fase: { $phase }.
live-overall = Hele innføringen, statussjekk uke { $week }: { $answered } av { $units } enheter svarte
live-overall-few = Fargene viser jeg når minst fem enheter har svart.
live-overall-none = Ingen enhet har svart på en statussjekk ennå.
live-own = Den siste statussjekken deres, uke { $week }: { $colours }
live-own-none = Enheten har ikke svart på noen statussjekk ennå.
live-own-hidden = Hvordan det går for enheten deres, kan lederen din fortelle.

# Spørsmål til et menneske.
command-tickets =
    mine spørsmål
    åpne spørsmål
    spørsmål som venter
    saker
    mine saker

ticket-form-title = Spør en person
ticket-form-text = Noen leser spørsmålet ditt, og svaret kommer hit i chatten. Den som svarer, ser hvilken enhet du hører til, men ikke hva du heter. Ikke skriv noe om pasienter.
ticket-form-question = Hva vil du vite?
ticket-form-kind = Hva gjelder det?
ticket-kind-technical = Teknikken: innlogging, utstyr, noe som ikke virker
ticket-kind-professional = Arbeidet: hvordan vi skal gjøre det, og hvorfor
ticket-form-along-label = Det du allerede har spurt meg om
ticket-form-along = Send med det jeg spurte deg om, og det du viste meg
ticket-urgent = Haster det, kontakt { $contact }.
ticket-send = Send
ticket-no-text = Skriv noen ord først.
ticket-desk-open-now = Åpent hos { $desk } nå, til kl. { $time }.
ticket-desk-shut = Stengt hos { $desk } akkurat nå.
ticket-desk-opens = Stengt hos { $desk } akkurat nå. Noen ser på spørsmålet { $day } kl. { $time }.
ticket-today = i dag
ticket-on = på { $day }

ticket-asker-open = Spørsmål { $number } ligger hos { $desk }
ticket-asker-taken = Spørsmål { $number }: noen hos { $desk } jobber med det
ticket-asker-answered = Svar på spørsmål { $number }
ticket-asker-closed = Spørsmål { $number } er avsluttet
ticket-asker-withdrawn = Spørsmål { $number } er trukket tilbake
ticket-you-asked = Du spurte:
ticket-you-added = Du la til:
ticket-answer-lead = Svar:
ticket-answered-by = Besvart av { $role } hos { $desk } { $day }
ticket-closed-by = Avsluttet av { $role } hos { $desk } { $day }
ticket-add = Legg til noe
ticket-need-more = Jeg trenger å vite mer
ticket-more-label = Hva vil du legge til?
ticket-withdraw = Trekk spørsmålet tilbake
ticket-withdrawn-text = Det som sto i spørsmålet, er fjernet.

ticket-desk-open = Spørsmål { $number }: nytt
ticket-desk-taken = Spørsmål { $number }: { $name } har tatt det
ticket-desk-answered = Spørsmål { $number }: besvart av { $name }
ticket-desk-closed = Spørsmål { $number }: avsluttet
ticket-desk-withdrawn = Spørsmål { $number }: trukket tilbake
ticket-somebody = noen
ticket-no-unit = Ukjent enhet
ticket-language = Skriver { $language }
ticket-asked = Stilt for { $age } siden
ticket-age-new = mindre enn en time
ticket-age-hours = { $count ->
    [one] en time
   *[other] { $count } timer
}
ticket-age-days = { $count } døgn
ticket-context-question = Spurte meg:
ticket-context-article = Fikk lese:
ticket-asker-added = Lagt til:
ticket-moved = Spørsmålet ligger nå hos { $desk }.
ticket-take = Jeg tar det
ticket-take-over = Overta
ticket-answer-button = Svar
ticket-answer-label = Svaret ditt. Skriv det på språket spørsmålet er stilt på.
ticket-answer-send = Send svaret
ticket-move = Flytt
ticket-move-label = Hvor hører spørsmålet hjemme?
ticket-close = Avslutt
ticket-reason-label = Hvorfor avsluttes det? Den som spurte, får lese det.
ticket-reopen = Åpne igjen
ticket-show = Vis spørsmålet
ticket-word-added = Den som stilte spørsmål { $number }, har lagt til noe.
ticket-word-asked-more = Den som stilte spørsmål { $number }, trenger å vite mer.
ticket-word-withdrawn = Spørsmål { $number } er trukket tilbake. Ingen trenger å svare.
ticket-overdue-untaken = Spørsmål { $number } ble stilt for { $age } siden, og ingen har tatt det.
ticket-overdue-unanswered = Spørsmål { $number } ble stilt for { $age } siden og er ikke besvart.
ticket-not-yours = Spørsmålet besvares av brukerstøtten og prosjektet for den enheten. Ingenting er endret.
ticket-refused-taken = { $name } kom først og har tatt spørsmålet. Vil du likevel svare, overta det først.
ticket-refused-yours = Du har allerede tatt dette spørsmålet.
ticket-refused-answered = Spørsmålet er allerede besvart.
ticket-refused-closed = Spørsmålet er avsluttet. Åpne det igjen først.
ticket-refused-withdrawn = Den som spurte, har trukket spørsmålet tilbake.
ticket-refused-waiting = Spørsmålet er allerede åpent.
ticket-refused-same-desk = Spørsmålet ligger der allerede.
ticket-list-title = Spørsmål til en person
ticket-list-waiting = { $count ->
    [one] Ett spørsmål venter på svar
   *[other] { $count } spørsmål venter på svar, eldste først
}
ticket-list-more = { $count ->
    [one] Det er ett til som ikke får plass her.
   *[other] Det er { $count } til som ikke får plass her.
}
ticket-list-own = Det du har spurt om
ticket-list-none = Ingen spørsmål venter på svar akkurat nå.
ticket-list-none-own = Du har ikke spurt noen person ennå. Skriv **spør en person** når du vil gjøre det.

# Spørsmål uten svar.
command-gaps =
    hull
    kunnskapshull
    spørsmål uten svar
waiting-person = Når det finnes et svar, sier jeg fra til deg. Til da husker jeg at det var du som spurte, i høyst { $days } dager.
waiting-thread = Når det finnes et svar, skriver jeg det her i tråden.
waiting-stop = Ikke si fra
waiting-stopped = Da sier jeg ikke fra. Jeg har slettet hvem som spurte.
told-title = Du spurte om dette, og jeg hadde ikke noe godt svar. Nå finnes det et.
gaps-week-summary = { $count ->
    [0] Svar som snart utløper
    [one] Ett spørsmål venter på svar
   *[other] { $count } spørsmål venter på svar
}
gaps-title = Spørsmål uten svar
gaps-intro = Dette har folk spurt om uten å få et svar som hjalp. De vanligste står først. Ingen kan se hvem som har spurt.
gaps-none = Akkurat nå venter ingen spørsmål på svar.
gaps-all = Vis alle ({ $count })
gaps-not-shown = { $count } til er det ikke plass til her.
gaps-expired = Disse svarene har utløpt og vises ikke lenger
gaps-expiring = Disse svarene utløper snart
gaps-expires-row = { $title }, gjelder til og med { $day }
gaps-not-yours = Dette tar de seg av som har ansvar for innholdet, og prosjektledelsen. Mangler du et svar, kan du spørre en person.
gap-title = Et spørsmål uten svar
gap-open = Åpne
gap-facts = { $count ->
    [one] Stilt én gang
   *[other] Stilt { $count } ganger
} · { $languages } · sist { $day }
gap-state-open = Ingen har skrevet et svar ennå.
gap-state-drafted = Et forslag venter på at noen andre godkjenner det.
gap-state-approved = Svaret er godkjent og legges inn.
gap-state-answered = Svaret er godkjent og er nå tilgjengelig. De som venter, får beskjed.
gap-state-closed = Svaret er tilgjengelig, og alle som ventet, har fått beskjed.
gap-state-dismissed = Spørsmålet blir ikke besvart.
gap-reason-lead = Begrunnelse:
gap-asked = Slik har folk skrevet
gap-personal = Slik svarte en person
gap-use-personal = Ta utgangspunkt i det svaret
gap-write = Skriv et svar
gap-write-again = Skriv svaret på nytt
gap-near = Står svaret allerede i en av disse tekstene?
gap-add = Knytt til teksten
gap-choose-near = Velg først hvilken tekst spørsmålene skal føre til.
gap-dismiss = La stå uten svar
gap-dismiss-label = Hvis spørsmålet ikke skal besvares: hvorfor?
gap-reason-missing = Skriv først en begrunnelse, så andre forstår.
gap-form-intro = Skriv som en god kollega: kort, vennlig og ærlig. Noen andre leser og godkjenner før svaret vises. Spørsmålene på forrige kort blir måter å finne svaret på.
gap-also-in = Skriv også på { $language }
gap-part-title = Overskrift
gap-part-short = Kort svar
gap-part-more = Mer, hvis det trengs
gap-source = Kilde: vedtaket eller dokumentet svaret bygger på
gap-audience = For hvem
gap-valid-to = Gjelder til og med
gap-send = Send til godkjenning
gap-sent-title = Svaret er sendt inn
gap-sent = { $count ->
    [one] Én person som kan godkjenne svar, har fått det til lesing.
   *[other] { $count } personer som kan godkjenne svar, har fått det til lesing.
} Jeg sier fra hvis det må endres.
gap-sent-nobody = Ingen andre i enhetsregisteret kan godkjenne svar. Be den som har ansvar for registeret, om å legge til en godkjenner. Svaret blir liggende til da.
gap-missing-languages = Svaret finnes ikke på { $languages }. Den som skriver på et av de språkene, får det på et annet, og kortet sier det.
gap-approval-title = Les og godkjenn et svar
gap-approval-by = Skrevet av { $name } { $day }. Dette er hele teksten, ord for ord.
gap-approval-add = Spørsmålene nedenfor skal føre til teksten { $title }.
gap-approval-for = For: { $audience } · Gjelder til og med { $day }
gap-approval-questions = Spørsmål som fører hit
gap-approve = Godkjenn
gap-return = Send tilbake
gap-return-label = Hvis du sender det tilbake: hva må endres?
gap-returned-title = Svaret ditt må endres
gap-content-refused = Svaret kunne ikke legges inn: { $reason }. Ingenting er gått tapt, og du kan godkjenne på nytt når feilen er rettet.
gap-refusal-decided = Noen andre har allerede bestemt hva som skjer med dette spørsmålet. Slik står det nå.
gap-refusal-changed = Teksten er endret siden kortet ble sendt. Ingenting er godkjent. Slik står det nå.
gap-refusal-own = Du kan ikke godkjenne det du selv har skrevet. Noen andre har fått det samme kortet.
gap-problem-no-text = Skriv overskrift og kort svar på minst ett språk.
gap-problem-half-text = Hvert språk du skriver på, må ha både overskrift og kort svar.
gap-problem-too-long = Noe er for langt for et kort på en telefon.
gap-problem-two-paragraphs = Det korte svaret skal være ett avsnitt. Legg resten under Mer.
gap-problem-no-source = Skriv hva svaret bygger på.
gap-problem-no-date = Velg hvor lenge svaret gjelder.
gap-problem-past-date = Svaret må gjelde lenger enn til i dag.
gap-problem-identity-number = Det var et fødselsnummer i teksten. Jeg har fjernet det. Les gjennom og send på nytt.
gap-problem-markdown = Bare avsnitt, lister, fet og kursiv tekst og lenker som begynner med https, kan vises.
gap-problem-unknown-fact = Et ord i krøllparentes er ikke en av de faste opplysningene som er lagt inn.
gap-problem-other = Dette kan ikke legges inn slik det står.
expiry-summary = Snart utløper dette svaret: { $title }
expiry-text = Svaret vises til og med { $day }. Les om det fortsatt stemmer, og gi det en ny dato i innholdet. Ellers slutter jeg å vise det.
expiry-show = Les svaret

# Hva som manglet i et svar.
reason-title = Hva manglet i svaret?
reason-text = Ett trykk er nok. Den som har ansvar for teksten, ser hva som blir sagt, men ikke hvem som sier det.
reason-wrong = Det er feil eller utdatert
reason-beside = Det svarer ikke på spørsmålet mitt
reason-unclear = Det er vanskelig å forstå
reason-other = Noe annet
reason-label = fortell med egne ord, men skriv ikke om pasienter
reason-send = Send
reason-no-text = Skriv noen ord først.
reason-thanks = Takk. Nå vet den som skal gjøre teksten bedre, hva som mangler.
reasons-title = Hvorfor svaret ikke hjalp

# Tillit og grenser.
ticket-too-long = Det var for mye tekst for et kort. Skriv høyst { $most } tegn.
ticket-latest = Det er ikke plass til det eldste her. De siste { $count } innleggene vises.
