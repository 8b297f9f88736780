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
help-ask = Spør meg om { $initiative }: hvorfor det skjer, hva som endrer seg for deg, og hvor du får hjelp. Jeg svarer bare med tekster som noen har godkjent. Vet jeg det ikke, sier jeg det og viser hvem du kan spørre.
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

empty-text = Jeg så ikke noe spørsmål i meldingen. Skriv med noen ord hva du lurer på, eller skriv **hjelp**.
no-words = Det kan jeg ikke lese som et spørsmål. Skriv med noen ord hva du lurer på, eller skriv **hjelp**.
attachment-only = Jeg kan ikke lese filer og bilder, og jeg lagrer dem ikke. Skriv spørsmålet med ord, så prøver jeg å svare.
too-long = Det var mer tekst enn jeg kan lese på én gang. Skriv spørsmålet i en eller to setninger.
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
