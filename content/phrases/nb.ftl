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
help-privacy = Skriv **hva vet du om meg** hvis du vil se hva jeg lagrer om deg.
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
still-working = Dette tar litt lengre tid enn vanlig. Svaret kommer her så snart det er klart.
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
contact-details = Telefonnumre og e-postadresser lagrer jeg ikke. Jeg har tatt dem ut av det du skrev. Den som svarer, finner deg her i Teams. Skriv aldri om pasienter.
unknown-action = Den knappen hører til noe som ikke finnes lenger. Ingenting er endret. Skriv **hjelp**, så viser jeg hva du kan gjøre.
whom-to-ask = Du kan spørre { $name } ({ $role }).
card-not-ours = Det kortet er for gammelt, eller så kommer det ikke fra meg. Ingenting er endret, og det du skrev, står der fortsatt. Skriv **{ $command }**, så får du et nytt.
not-for-channel = Det tar vi heller i vår egen chat. Skriv til meg der.
sorry = Noe gikk galt hos meg, og jeg fikk ikke gjort ferdig det du ba om. Det du allerede har sendt inn, er der fortsatt. Prøv igjen om en stund. Skjer det igjen, så vis denne koden til brukerstøtten: { $reference }
not-saved = Jeg får ikke lagret noget akkurat nå, så det du sendte, er ikke lagret. Det du har sendt inn tidligere, er der fortsatt. Prøv igjen om en stund. Skjer det igjen, så vis denne koden til brukerstøtten: { $reference }
too-often = Det gikk fortere enn jeg rekker, så det siste har jeg ikke gjort noe med. Det du skrev i kortet, står der fortsatt. Vent et minutt og prøv igjen.

checkin-title = Statussjekk uke { $week }
checkin-intro = { $criteria ->
    [one] Ett spørsmål.
   *[other] { $criteria } spørsmål.
} Svar ut fra hvordan det er i dag. Rødt betyr at dere trenger hjelp.
checkin-intro-several = Svar én gang for alle enhetene dine. Er det annerledes på en av dem, krysser du av for den nederst, så spør jeg om den for seg.
checkin-intro-whole = Du svarer for { $about }. Det som allerede er grønt, spør jeg ikke om igjen.
checkin-whole = hele innføringen
checkin-page = Del { $page } av { $pages }
checkin-seen-line = Svarene dine ses av prosjektgruppen, styringsgruppen og lederne over deg. Andre ser bare summen for alle enheter.
checkin-seen-project = Svarene dine ses av prosjektgruppen og styringsgruppen. Andre ser bare summen for alle enheter.
checkin-seen-everyone = Svarene dine kan ses av alle som blir berørt av innføringen.
checkin-prefilled = Svarene fra uke { $week } er fylt ut på forhånd. Endre det som ikke stemmer lenger.
checkin-choose = Velg
checkin-choose-missing = Velg et svar.
checkin-greens = { $count ->
    [one] Ett spørsmål var grønt sist. Vis det
   *[other] { $count } spørsmål var grønne sist. Vis dem
}
checkin-share = { $criterion } (prosent)
checkin-share-missing = Skriv et tall fra 0 til 100.
checkin-count-missing = Skriv et helt tall.
checkin-rating = { $part }, 1 til 5
checkin-rating-1 = 1, ikke i det hele tatt
checkin-rating-3 = 3, delvis
checkin-rating-5 = 5, fullt ut
checkin-proof = Hva viser det? { $evidence }
checkin-comment = Er det noe mer vi bør vite? Skriv ikke noe om pasienter.
checkin-wish = Trenger dere en pause eller en senere start?
checkin-wish-none = Nei
checkin-wish-pause = Ja, vi trenger en pause
checkin-wish-postpone = Ja, vi trenger å starte senere
checkin-reason = Hvorfor, og hva skal til?
checkin-reason-missing = Skriv noen ord om hvorfor.
checkin-next = Neste
checkin-same = Ingen endringer
checkin-snooze = Minn meg på det i morgen
checkin-snoozed = Jeg minner deg på det om morgenen den { $day }. Du kan svare på dette kortet når som helst.
checkin-skip = Hopp over denne gangen
checkin-skip-title = Hopp over uke { $week }
checkin-skip-text = Da minner jeg deg ikke på det mer denne gangen. Skriv hvorfor, så ingen undrer seg. De tidligere svarene blir stående med datoen sin.
checkin-skip-reason = Hvorfor hopper dere over?
checkin-skipped = Notert. { $units } hopper over uke { $week }. Vil du svare likevel, skriv statussjekk.
checkin-away = Jeg er borte
command-away =
    jeg er borte
    fravær
away-title = Noen svarer for deg
away-text = Mens du er borte, svarer den du velger, for { $units }. Du får ingen påminnelser så lenge.
away-who = Hvem svarer?
away-who-missing = Velg noen.
away-last = Til og med
away-last-missing = Velg en dag, fra i dag og høyst et år fram.
away-save = Lagre
away-saved = Ordnet. { $name } svarer for deg til og med { $day } og har fått beskjed. Skriv jeg er borte hvis noe endrer seg.
away-now = { $name } svarer for deg til og med { $day }.
away-back = Jeg er tilbake
away-over = Velkommen tilbake. Fra nå av spør jeg deg igjen.
away-nobody = Det er ingen andre enn deg registrert i enheten, så her kan det ikke velges. Be den som tar seg av enhetsregisteret i prosjektet, om å legge til en stedfortreder.
away-told = { $name } er borte og har bedt deg svare på statussjekken for { $units } til og med { $day }. Jeg sier fra når det er tid.
checkin-except = Her er det annerledes, spør om hver for seg
checkin-submit = Send
checkin-blocker-title = Hva står i veien for { $unit }?
checkin-blocker-text = Svarene dine er lagret. Fortell kort, så blir det lettere å gi dere riktig hjelp. Det blir en oppgave som noen tar seg av.
checkin-why-not = Hvorfor gjelder det ikke dere?
checkin-help-label = Hvem kan hjelpe?
checkin-help-ourselves = Vi løser det selv
checkin-help-project = Prosjektgruppen
checkin-help-local-lead = Den som leder innføringen hos oss
checkin-help-support = Brukerstøtten
checkin-due-label = Når må det være løst?
checkin-blocker-label = Hva står i veien?
checkin-blocker-missing = Skriv noen ord om hva som står i veien.
checkin-blocker-lead = I veien:
checkin-help-lead = Hjelp:
checkin-due-lead = senest { $day }
checkin-comment-lead = Kommentar:
checkin-wish-lead-pause = Dere har bedt om pause:
checkin-wish-lead-postpone = Dere har bedt om senere start:
checkin-blocker-submit = Lagre
checkin-done-title = Takk, uke { $week } er ferdig
checkin-done-by = Besvart av { $name } { $day }
checkin-red-follow-up = Det røde og gule er nå oppgaver med en ansvarlig og en dato. Skriv oppgaver for å se dem.
checkin-wish-follow-up = Prosjektlederen har fått ønsket deres og kommer til å svare dere. Ingenting i tidsplanen endres før det er bestemt.
checkin-edit = Endre svarene
checkin-not-yours = Det er lederen for enheten eller stedfortrederen som svarer for enheten. Ingenting er lagret. Er det du som burde svare, så be den som tar seg av enhetsregisteret i prosjektet, om å legge deg til.
checkin-no-units = Du har ingen enhet å svare for akkurat nå. Har du nylig blitt leder eller stedfortreder, så be den som tar seg av enhetsregisteret i prosjektet, om å legge deg til.
checkin-nothing-asked = Det er ingenting å svare på for enhetene dine akkurat nå. Jeg sier fra når det er tid.
checkin-changed-form = Spørsmålene er endret siden dette kortet ble sendt. Det du svarte på spørsmålene som fortsatt er med, er lagret. Resten trengs ikke lenger.
checkin-old-period = Kortet gjaldt uke { $old }, som er lukket. Ingenting er lagret ennå. Her er statussjekken for denne uken, med det du fylte ut.
checkin-unchanged = Du endret ingenting, så de tidligere svarene gjelder fortsatt.
checkin-incomplete = Det du svarte, er lagret. Disse spørsmålene venter fortsatt på svar.
checkin-say-all =
    alt grønt
    alt er grønt
checkin-say-except =
    unntatt
    bortsett fra
    utenom
    men ikke
checkin-say-yellow =
    gul
    gult
    gule
checkin-say-red =
    rød
    rødt
    røde
checkin-said-all = Takk. Uke { $week } for { $units }: alt grønt.
checkin-said-except = Takk. Uke { $week } for { $units }: alt grønt unntatt dette:
checkin-said-change = Ble noe feil, skriv hele setningen på nytt, eller skriv statussjekk for å få skjemaet.
checkin-said-unclear = Ingenting er lagret. Jeg forsto ikke denne delen: { $part }. Skriv spørsmålet og fargen, for eksempel: alt grønt unntatt 2, gul: halve gruppen gjenstår. Skill flere med semikolon. Spørsmålene er:
checkin-said-red = Ingenting er lagret ennå: skriv også hva som står i veien for det røde, for eksempel: { $example }.
checkin-said-example = alt grønt unntatt { $number }, rød: to har sluttet
checkin-cut = En tekst var lengre enn { $most } tegn. Begynnelsen er lagret; resten hører hjemme i et dokument du kan lenke til.
checkin-gone-unit = Kortet gjaldt en enhet som ikke lenger finnes i enhetsregisteret, kanskje fordi den er slått sammen med en annen. De tidligere svarene finnes fortsatt. Ingenting nytt er lagret for den. Skriv statussjekk for enhetene du svarer for nå.
checkin-late = Vi fikk ikke svar i tide for { $units }. Du kan fortsatt svare denne uken; det tar omtrent ett minutt. Er du borte, si hvem som svarer i stedet.
checkin-others-prompt = Det er tid for å svare på det du har ansvar for i { $initiative }. Bare det som ikke allerede er grønt.
checkin-climbed = { $unit } har ikke svart på statussjekken i { $initiative } to ganger på rad, sist uke { $week }. Det kan ha mange grunner: stort press, ferie, en leder som har sluttet. Ta gjerne kontakt og spør om de trenger hjelp, eller om noen andre skal svare. Du får denne beskjeden én gang.
wish-title-pause = { $unit } ber om pause
wish-title-postpone = { $unit } ber om senere start
wish-from = Fra { $name }, i ukens statussjekk.
wish-next = Svar enheten, og ta det opp ved neste beslutning om tempoet. Tidsplanen endrer seg ikke av seg selv.
good-news-title = { $unit } er helt grønn
good-news-text = Verdt å feire? Slik kan det lyde i enhetens kanal. Ingenting sendes hvis du ikke trykker.
good-news-post = Send i enhetens kanal
good-news-posted = Sendt i kanalen for { $unit }.
good-news-no-channel = { $unit } har ingen kanal i enhetsregisteret, så jeg kan ikke sende der. Teksten kan du kopiere.
good-news-not-yours = Gode nyheter sendes av den som har ansvar for kommunikasjonen for enheten. Ingenting er sendt.
command-pulse =
    puls
    pulsen
    vis pulsen
    medarbeiderpuls
pulse-title =
    { $count ->
        [1] Et spørsmål til deg
       *[other] Noen korte spørsmål til deg
    }
pulse-promise = Svaret ditt telles uten navnet ditt. Lederen og prosjektet ser bare hvor mange som har svart hva, og bare når minst { $fewest } har svart.
pulse-yes = Ja
pulse-partly = Delvis
pulse-no = Nei
pulse-choose = Velg et svar på hvert spørsmål.
pulse-colleagues-goes = Går uten navnet ditt til dem som skriver svarene
pulse-send = Send
pulse-thanks = Takk. Svaret ditt for uke { $week } er talt med, uten navnet ditt. Lederen for enheten får se summen når uken er over, hvis minst { $fewest } har svart.
pulse-thanks-group = Takk. Svarene dine for uke { $week } er talt med, uten navnet ditt. Prosjektet får se summen når uken er over, hvis minst { $fewest } har svart.
pulse-counted-before = Dette kortet er allerede brukt. Svaret fra første gang er talt med; ingenting nytt er lagret.
pulse-over = Det spørsmålet er stengt, så dette svaret ble ikke talt med. Det neste kommer av seg selv.
pulse-not-yours = Det spørsmålet går til andre enn deg. Ingenting er lagret.
pulse-heard = De ansatte i uke { $week }: { $said }.
pulse-said = { $yes } ja, { $partly } delvis, { $no } nei ({ $answers } svar)
pulse-of = Pulsen: { $initiative }
pulse-summary = Pulsen
pulse-together = Alle samlet, uke { $week }: { $said }
pulse-unit = { $unit }, uke { $week }: { $said }
pulse-few = For få har svart til at noe kan vises.
pulse-few-in =
    For få svar til å vises: { $units }{ $more ->
        [0] .
       *[other] {" "}og { $more } til.
    }
pulse-nothing-yet = Ingen runde er avsluttet ennå. Svarene vises når uken er over.
pulse-rule = Svar telles uten navn og vises først når uken er over og minst { $fewest } har svart.
pulse-off = De ansatte får ingen korte spørsmål i denne innføringen. Prosjektet kan slå det på når innføringen legges inn.
pulse-not-for-you = Pulsen vises for dem som leder en enhet eller innføringen.
benefit-title = En gevinst er nådd: { $benefit }
benefit-text = { $indicator }: fra { $before } til { $now }, målet var { $target }. Fortell det gjerne til alle som har jobbet for det. Et forslag:
benefit-draft = Vi har kommet dit vi ville: { $benefit }. { $indicator } var { $before } da vi begynte, og er { $now } nå. Takk til alle som har gjort det mulig.
day-title = Hvordan går det i dag?
day-intro = Ett trykk er nok. Er noe gult eller rødt, skriv gjerne hva.
day-saved = { $status } lagret for { $units }, { $day }.
day-note = Hva skjedde, og er det løst, eller gjenstår det noe?
day-incidents = Hvor mange problemer?
day-summary = Hvordan går det i dag for { $units }? Ett trykk er nok.
day-over = Det kortet gjaldt { $day }. Ingenting er endret. Her er dagens.
checkin-prompt = Det er tid for ukens statussjekk for { $units }. Den tar omtrent ett minutt.
checkin-reminder = Vi mangler ukens statussjekk for { $units }. Den tar omtrent ett minutt.

status-green = 🟢 Grønt
status-yellow = 🟡 Gult
status-red = 🔴 Rødt
status-not-applicable = ⚪ Ikke aktuelt
colour-green = 🟢 Grønt
colour-yellow = 🟡 Gult
colour-red = 🔴 Rødt
colour-stale = ⏳ Utdatert
colour-silent = ❔ Ikke svart
colour-green-short = 🟢 Gr
colour-yellow-short = 🟡 Gu
colour-red-short = 🔴 Rø
colour-stale-short = ⏳
colour-silent-short = ❔
status-title = Oversikt uke { $week }
status-of = { $initiative }, uke { $week }
status-whole = Samlet: { $colour }
status-coverage = { $answered } av { $asked } enheter som er spurt, har svart denne uken.
status-oldest = { $days ->
    [0] Alle svar er fra i dag.
    [one] Det eldste svaret er fra i går.
   *[other] Det eldste svaret er { $days } dager gammelt.
}
status-falling = ⚠️ Færre svarer: { $now } prosent i den siste statussjekken, { $before } prosent i den forrige. Spør hvorfor før dere tolker fargene.
status-waves = Per pulje
status-wave = Pulje { $wave }, start { $day }
status-paused = satt på pause
status-administrations = Per virksomhet
status-changed = Endret siden sist
status-change = { $unit }: { $before } ble { $now }
status-blockers = Hva som står i veien
status-units = Enheter å følge opp
status-nobody-needs = Ingen enhet er rød eller gul.
status-heatmap = Vis per område
status-trend = Vis utviklingen
status-training = Opplæring og støtte
status-actions = Vis oppgaver og risikoer
status-open = Åpne oppgaver og risikoer
status-open-own = Åpne oppgaver og risikoer som gjelder deg
status-open-ahead = Fristen er ikke ute: { $count }
status-open-late = Inntil ti arbeidsdager forsinket: { $count }
status-open-long-late = ⚠️ Mer enn ti arbeidsdager forsinket: { $count }
status-open-risks = Risikoer: { $count }
status-back = Til oversikten
status-few = Fargene vises når så mange enheter har svart at ingen av dem kan pekes ut.
heatmap-title = Per område, uke { $week }
heatmap-unit = Enhet
heatmap-key = Kolonnene: { $columns }
heatmap-more = Flere enheter
trend-title = Utviklingen uke for uke
trend-none = Det er for få uker å vise ennå. Kom tilbake når enhetene har svart to ganger.
trend-weeks = Uke
trend-units = Antall enheter
trend-week = Uke { $week }: { $colours }
training-title = Opplæring og støtte
training-share = Har fått opplæring
training-share-added = { $label }: i snitt { $mean } prosent per enhet, lavest { $lowest } prosent
training-understanding = Forståelse
training-understanding-added = { $label }: i snitt { $mean } av 5, lavest { $lowest }
training-groups = Har fått opplæring, hele innføringen
training-few = Tallene vises når minst fem enheter har svart.
training-coverage = { $counted } av { $units } enheter har et ferskt svar.
training-oldest = Det eldste er fra { $day }.
training-not-asked = { $count ->
    [one] Én enhet får ikke spørsmålene i fasen den er i.
   *[other] { $count } enheter får ikke spørsmålene i fasen de er i.
}
training-not-measured = Metoden spør ikke enhetene om hvem som har fått opplæring.
training-support = Superbrukere
training-support-technical = { $count } av { $units } enheter har noen som kan systemet.
training-support-professional = { $count } av { $units } enheter har noen som kan arbeidsmåtene.
training-support-unsaid = { $count ->
    [one] I én enhet står det ikke hva superbrukerne kan.
   *[other] I { $count } enheter står det ikke hva superbrukerne kan.
}
training-lacking-technical = Mangler noen som kan systemet: { $names }
training-lacking-professional = Mangler noen som kan arbeidsmåtene: { $names }
training-units = Enhetene, de som trenger mest først
training-not-yet = ⚪ Får ikke spørsmålene i denne fasen
training-unit-share = Har fått opplæring: { $said }
training-unit-understanding = Forståelse: { $said }
training-unit-lacks-technical = Ingen teknisk superbruker
training-unit-lacks-professional = Ingen faglig superbruker
training-unit-unsaid = Har superbrukere, men det står ikke hva de kan
training-unit-both = Både teknisk og faglig superbruker
training-figure = { $said } ({ $day })
training-percent = { $value } %
training-of-five = { $value } av 5
command-gates =
    beslutninger
    beslutningspunkter
gates-title = Beslutningspunkter
gates-none = Det er ingen beslutningspunkter i innføringene du hører til.
gates-open = Åpne nå
gates-ahead = Lenger fram
gates-was-due = Skulle vært besluttet { $day }
gates-by-hand = Tas opp ved behov
gates-done = Besluttet
gates-elsewhere = Før Startklar
gates-elsewhere-why = Dagen for disse var allerede passert da innføringen ble lagt inn. De regnes som avgjort et annet sted. Den som har mandatet, kan åpne en og skrive inn hva som ble besluttet.
gate-of-wave = { $point }, pulje { $wave }
gate-due = Beslutning { $day }
gate-overdue = { $days ->
    [0] Skulle vært besluttet { $day }. Dagen er passert.
    [one] Skulle vært besluttet { $day }. Beslutningen har ventet én arbeidsdag.
   *[other] Skulle vært besluttet { $day }. Beslutningen har ventet { $days } arbeidsdager.
}
gate-mandate = Beslutter: { $role }
gate-mandate-names = Beslutter: { $role } ({ $names })
gate-mandate-nobody = Ingen har mandat til å beslutte her ennå. Prosjektlederen må sørge for at noen får det.
gate-inputs = Grunnlag: { $inputs }
gate-unmet = Ikke oppfylt
gate-unknown = Vet vi ikke: ikke noe svar, eller for gammelt
gate-met = Oppfylt: { $count }
gate-later = Blir det først spurt om i en senere fase, og teller ikke med her: { $criteria }
gate-nothing = Ingen svar fra statussjekker hører til denne beslutningen. Den hviler på grunnlaget over.
gate-hard = må være på plass
gate-more-units = { $names } og { $count } til
gate-oldest = eldste svar { $day }
gate-no-answer = ikke noe ferskt svar fra { $names }
gate-yellow = gult: { $names }
gate-positions = Hvor vi står
gate-position = { $name }: { $stance }
gate-stance-for = 👍 for å gå videre
gate-stance-against = 👎 imot å gå videre
gate-stance-abstain = ✋ avstår
gate-my-stance = Hvor står du?
gate-my-reason = Hvorfor? Det du skriver, følger med beslutningen, også om den går imot deg.
gate-stance-missing = Velg hvor du står før du lagrer. Det du skrev, står fortsatt der.
gate-save-stance = Lagre mitt standpunkt
gate-decide = Ta en beslutning
gate-back = Tilbake
gate-all = Alle beslutningspunkter
gate-see = Se hva det hviler på
gate-outcome = Hva er besluttet?
gate-reason = Begrunnelse
gate-over-red = Dette er rødt og må være på plass: { $criteria }. Vil dere starte likevel, så skriv hvorfor.
gate-units = Hvilke enheter starter?
gate-too-many-units = Beslutningen gjelder { $count } enheter, flere enn det går an å velge blant her. La alle starte, eller ta én pulje om gangen.
gate-day = Ny dato, hvis det blir utsatt
gate-record = Lagre beslutningen
gate-lacking = Ingenting er lagret ennå. Det mangler: { $what }
gate-collides =
    Ingenting er lagret ennå. Med den nye dagen starter { $units } i { $initiative } { $days ->
        [0] samme dag
        [one] bare én dag unna
       *[other] bare { $days } dager unna
    } ({ $day }). Én ting om gangen pleier å gå bedre. Vil dere likevel, lagre en gang til.
gate-lacking-mandate = mandat til å beslutte her
gate-lacking-outcome = hva som er besluttet
gate-lacking-reason = en begrunnelse
gate-lacking-reason-over-red = en skriftlig begrunnelse, fordi noe som må være på plass, er rødt
gate-lacking-field = svar på alt metoden spør om
gate-lacking-units = hvilke enheter det gjelder
gate-lacking-day = en ny dato, senere enn i dag
gate-decided = Beslutning: { $outcome }
gate-decided-by = { $name }, { $day }
gate-decided-units = Starter: { $names }
gate-decided-units-on = Starter { $day }: { $names }
gate-decided-waiting = Venter til { $day }: { $names }
gate-decided-waiting-open = Venter på ny dato: { $names }
gate-decided-meanwhile = Noen andre rakk å beslutte mens du skrev, så ditt er ikke lagret. Les det, og lagre på nytt hvis du vil beslutte om igjen.
gate-decided-day = Ny dato: { $day }
gate-decided-day-from = Ny dato: { $day } i stedet for { $before }
gate-decided-day-others = Ny dato for de andre: { $day }
gate-own-goes = Enheten din, { $unit }, starter { $day }.
gate-own-waits = Enheten din, { $unit }, venter. Ny dato: { $day }.
gate-own-waits-open = Enheten din, { $unit }, venter. Ny dato er ikke bestemt ennå.
gate-decided-over = Besluttet tross rødt: { $criteria }
gate-grounds =
    Grunnlaget da: { $met ->
        [one] { $met } oppfylt
       *[other] { $met } oppfylte
    }, { $unmet } ikke, { $unknown ->
        [one] { $unknown } ukjent
       *[other] { $unknown } ukjente
    }
gate-earlier = Tidligere beslutning: { $outcome }, { $day }
gate-not-yours = Beslutningspunkter vises for dem som leder innføringen, styrer den eller leder en enhet i den. Lurer du på hvem som bestemmer noe, er det bare å spørre meg.
gate-opened = { $point } skal besluttes { $day }. Her er hva det hviler på i dag.
gate-waiting = { $days ->
    [one] { $point } skulle vært besluttet i går, { $day }. Det venter fortsatt.
   *[other] { $point } skulle vært besluttet { $day }, for { $days } dager siden. Det venter fortsatt.
}
gate-told = { $point }: { $outcome }
command-actions =
    oppgaver
    tiltak
    risikoer
actions-title = Oppgaver og risikoer
actions-none = Ingen åpne oppgaver eller risikoer. Blir noe rødt eller gult i en statussjekk, dukker det opp her.
actions-mine = Mine
actions-others = Andres
action-kind-action = Oppgave
action-kind-risk = Risiko
action-likelihood = Hvor sannsynlig er det?
action-likelihood-low = lite sannsynlig
action-likelihood-medium = kan skje
action-likelihood-high = sannsynlig
action-row = { $unit }, { $owner }, senest { $day }
action-owner = Ansvarlig: { $owner }
action-due = Senest { $day }
action-overdue = { $days ->
    [one] Én arbeidsdag forsinket
   *[other] { $days } arbeidsdager forsinket
}
action-waited = { $days ->
    [0] Oppdatert nylig
    [one] Det har ikke skjedd noe på én arbeidsdag
   *[other] Det har ikke skjedd noe på { $days } arbeidsdager
}
action-done-state = Ferdig
action-dropped-state = Ikke lenger aktuell
action-step-raised = { $name } tok det opp
action-step-changed = { $name } endret
action-step-answered = { $name } skrev
action-step-handed-over = { $name } ga det videre til { $to }
action-step-moved = { $name } flyttet det til { $day }
action-step-done = { $name } merket den som ferdig
action-step-reopened = { $name } åpnet den igjen
action-step-dropped = { $name } strøk den
action-say-label = Hva har skjedd, eller hva skjer nå?
action-owner-label = Gi videre til
action-due-label = Ny dato
action-save = Lagre
action-done = Det er ferdig
action-drop = Ikke lenger aktuell
action-reopen = Åpne igjen
action-all = Alle oppgaver
action-not-yours = Oppgaver vises for den ansvarlige, for lederen av enheten og for dem som leder innføringen. Ingenting er endret.
action-unchanged = Du endret ingenting, så alt står som det var.
risk-new = Meld en risiko
risk-what = Hva kan skje, og hva ville det føre til? Skriv ikke noe om pasienter.
risk-unit = Hva gjelder den?
risk-missing = Skriv noen ord om risikoen.
action-told = { $kind ->
    [risk] En risiko du skal følge med på: { $what }
   *[action] Ny oppgave til deg: { $what }
}
action-late-action-owner = { $kind ->
    [risk] På tide å se på risikoen igjen: { $what }
   *[action] Oppgaven din skulle vært ferdig: { $what }
}
action-late-project-leader = Forsinket i innføringen: { $what }. Den ansvarlige har ikke rukket det; trengs det hjelp?
action-late-owner = Forsinket, og prosjektlederen har allerede fått beskjed: { $what }
action-late-board = Til styringsgruppen, fordi ingen har løst det: { $what }
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
live-super-users-technical = Tekniske superbrukere, som kan systemet: { $names }.
live-super-users-professional = Faglige superbrukere, som kan arbeidsmåtene: { $names }.
live-super-users-lacking-technical = Ingen teknisk superbruker er lagt inn for dere ennå.
live-super-users-lacking-professional = Ingen faglig superbruker er lagt inn for dere ennå.
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
live-decided = Allerede besluttet for dere
live-decided-in-chat = Spør meg i vår egen chat, så viser jeg hva som allerede er besluttet for dere.
live-decided-none = Ingen beslutning som gjelder dere, er tatt her ennå.
live-decided-dissent = Ikke alle var enige
live-decided-waiting = Venter: { $names }
live-undecided = Ikke besluttet ennå
live-undecided-open = { $point } skal besluttes { $day }.
live-undecided-late = { $point } skulle ha vært besluttet { $day } og venter fortsatt.
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
extension-not-yours = Søket her er for superbrukere, endringsagenter, ledere og andre som bringer informasjon videre. Spør meg gjerne i vår egen chat. Der svarer jeg alle.
extension-nothing = Jeg fant ikke noe om det. Prøv med et annet ord, eller spør meg i vår egen chat.
extension-slow = Søket tok for lang tid. Skriv en bokstav til, så søker jeg igjen.
extension-article = Svar · { $text }
extension-material = Materiell · { $text }
extension-ask = Spør Startklar
extension-unit = enheten
reply-button = Svar
reply-label = Hva vil du si? Ikke skriv om pasienter.
reply-sort = Hva er det?
reply-sort-question = Et spørsmål
reply-sort-feedback = Noe dere bør vite
reply-taken = Takk, dette er nå spørsmål { $number }, og det ligger hos { $desk }. Svaret kommer til deg i vår egen chat.
reply-taken-feedback = Takk, dette er nå innspill { $number }, og det ligger hos { $desk }. Svaret kommer til deg i vår egen chat.
reply-asker-open = Innspill { $number } ligger hos { $desk }
reply-asker-taken = Innspill { $number }: noen hos { $desk } arbeider med det
reply-asker-answered = Svar på innspill { $number }
reply-asker-closed = Innspill { $number } er avsluttet
reply-asker-withdrawn = Innspill { $number } er trukket tilbake
reply-you-wrote = Du skrev:
reply-about = Svar på meldingen: { $title }
reply-withdraw = Trekk innspillet tilbake
reply-desk-open = Innspill { $number }: nytt
reply-desk-taken = Innspill { $number }: { $name } har tatt det
reply-desk-answered = Innspill { $number }: besvart av { $name }
reply-desk-closed = Innspill { $number }: avsluttet
reply-desk-withdrawn = Innspill { $number }: trukket tilbake
reply-nobody-title = Jeg kan ikke sende det videre
reply-nobody-text = Her er det ennå ingen som tar imot svar gjennom meg. Det du skrev, står nedenfor, så du kan kopiere det og sende det selv.

# Aktivitets- og kommunikasjonsplan som regneark. Navnet på et ark kan ha høyst 31 tegn.
plan-activity = Aktivitetsplan
plan-communication = Kommunikasjonsplan
plan-row-number = Nr.
plan-status-planned = Planlagt
plan-status-in-progress = Pågår
plan-status-done = Ferdig
plan-status-dropped = Utgår
plan-status-choose = Velg en status fra listen.
plan-hint-day = Skriv datoen slik: 2026-11-30
plan-hint-dates = Skriv en dato, 2026-11-30, eller en start og en slutt, 2026-11-30..2026-12-15
plan-hint-lead = Skriv P12M for tolv måneder før start, +P2W for to uker etter, en dato som 2026-11-30, eller - hvis materiellet ikke skal sendes.
plan-hint-material = Skriv id-en til materiellet, for eksempel equipment-list. La feltet stå tomt hvis dere sier det selv.
plan-hint-wave = Skriv navnet på puljen. Tomt felt betyr alle puljer.

# Rapporter med avtalt mellomrom.
command-reports =
    rapport
    rapporter
    rapporten
    statusrapport
report-title = { $report }, uke { $week }
report-figures = Tallene er fra { $day }.
report-answered = { $answered } av { $asked } enheter svarte i statussjekken i uke { $week }.
report-oldest = Det eldste svaret er fra { $day }.
report-nobody-asked = Ingen enheter fikk spørsmål i statussjekken i uke { $week }.
report-actions = Åpne oppgaver og risikoer: { $open }, av dem { $late } forsinket.
report-gate = Neste beslutning: { $point }, { $day }.
report-no-gate = Ingen beslutning med dato venter.
report-benefits = Gevinster som har nådd målet: { $reached } av { $total }. Sist målt { $day }.
report-benefits-unmeasured = Gevinster som har nådd målet: { $reached } av { $total }. Ingen er målt ennå.
report-text = Dette vil vi fortelle
report-to = Går til { $roles }: { $names }
report-to-nobody = Går til { $roles }. Ingen har den rollen ennå. Rapporten blir lagret og kan leses her; be den som legger inn innføringen, om å skrive inn et navn.
report-send = Send rapporten
report-correct-send = Send rettelsen
report-correct = Rett
report-show = Vis det som er sendt
report-new = Skriv en ny
report-by = Sendt av { $name }, { $day }
report-corrected = Rettet av { $name }, { $day }. Dette er den siste versjonen.
report-file = Få den som lysbilder
report-file-offer = Rapporten som lysbilder, med tallene slik de er når du sier ja. Den legges blant dine egne filer i OneDrive.
report-file-declined = Ingen fil er laget. Knappen under rapporten er der fortsatt hvis du ombestemmer deg.
report-file-failed = Filen lot seg ikke legge blant filene dine.
report-file-link = Du kan hente den her det neste kvarteret. Lenken er bare din, så ikke send den videre.
report-file-fetch = Hent filen
report-file-over = Lenken er personlig og gjelder i et kvarter. Gå tilbake til Teams og trykk på **Få den som lysbilder** under rapporten for å få en ny.
report-unwritten = Ingen er utpekt til å skrive denne rapporten, så her er tallene alene. Den som legger inn innføringen, kan føre inn et navn.
report-to-channel = Det som skrives, legges også i kanalen til innføringen, men ikke tallene.
report-posted = Tallene vises for dem som kan se dem.
report-posted-show = Vis meg tallene
report-wanted = Det er tid for { $report }. Tallene er der allerede; du skriver det de ikke sier.
report-reminder = { $report } er ikke sendt ennå. Noen få linjer holder.
report-missing = { $report } for { $initiative } ble aldri sendt. Den skrives av { $names }. Hør gjerne om noe står i veien.
report-empty = Ingenting er sendt. Skriv noen ord i minst ett av feltene.
report-meanwhile = { $name } rakk å sende denne rapporten { $day }. Din er ikke sendt, men det du skrev, står her fortsatt. Send det bare hvis det skal erstatte det som gikk ut.
report-old-period = Kortet hørte til uke { $old }. Ingenting er sendt. Her er rapporten for uke { $week } med det du skrev; les gjennom, og send hvis det fortsatt stemmer.
report-no-longer-yours = Du skriver ikke denne rapporten lenger, så ingenting er sendt. Det du skrev, står nedenfor hvis noen andre trenger det.
report-gone-title = Rapporten finnes ikke lenger
report-you-wrote = Det du skrev
report-none = Ingen rapport er sendt ennå.
report-not-yours = Rapporter vises for dem som skriver dem, får dem eller leder innføringen.
report-more = { $count ->
    [one] Det er ikke plass til én rapport til her.
   *[other] Det er ikke plass til { $count } rapporter til her.
}

## Oppsummeringer som kommer av seg selv: etter ukens svar og etter styringsgruppens møte
summary-week = Uken kort: { $initiative }, uke { $week }
summary-meeting = Etter styringsgruppens møte { $day }: { $initiative }
summary-own = Enhetene dine
summary-blockers = { $count ->
    [one] Én ting står i veien
   *[other] { $count } ting står i veien
}{ $late ->
    [0] {""}
   *[other] , { $late } over fristen
}
summary-coming = Kommer de neste sju dagene
summary-coming-own = Kommer til deg og dine medarbeidere
summary-nothing-coming = Ingenting er planlagt sendt.
summary-sent = { $count ->
    [one] Én melding ble sendt de siste sju dagene.
   *[other] { $count } meldinger ble sendt de siste sju dagene.
}
summary-waiting = { $count ->
    [one] Ett spørsmål mangler svar og venter på at noen skriver det.
   *[other] { $count } spørsmål mangler svar og venter på at noen skriver dem.
}
summary-ahead = Beslutninger og oppstart framover
summary-nothing-ahead = Ingen beslutning og ingen oppstart ligger innen fire uker.
summary-next = Neste møte er { $day }.
summary-decided = Dette ble besluttet
summary-nothing-decided = Ingen beslutning er notert.
summary-stands = Slik står det til
summary-against = { $count ->
    [one] én var imot
   *[other] { $count } var imot
}
summary-over = { $count ->
    [one] ett avgjørende kriterium var rødt
   *[other] { $count } avgjørende kriterier var røde
}
summary-more = { $count ->
    [one] og én til
   *[other] og { $count } til
}
summary-status = Vis status
summary-gates = Vis beslutningene

# Puljer og faser.
command-waves =
    puljer
    puljene
    bølger
    bolger
    faser
waves-title = Puljer
waves-none = Det er ingen puljer ennå.
waves-not-yours = Puljene vises for dem som leder innføringen. Vil du vite når enheten deres starter, er det bare å spørre meg.
command-broadcasts =
    utsending
    utsendinger
    meldinger
    send ut
language-name-sv = svensk
language-name-da = dansk
language-name-nb = norsk
language-name-en = engelsk
material-kind-why = Hvorfor
material-kind-what = Hva som endrer seg
material-kind-when = Når
material-kind-organisation = Hvem som gjør hva
material-kind-my-role = Min rolle
material-kind-practice = Fagligheten vår
material-kind-fixed-or-free = Fast eller fritt
material-kind-training = Opplæring
material-kind-equipment = Utstyr
material-kind-support = Støtte
material-kind-cutover = Overgangen
material-kind-workplace-meeting = Personalmøte
material-kind-leader-edition = Til ledere først
material-kind-status = Slik går det
material-kind-problem-solved = Problem og løsning
material-kind-outage = Driftsstans
material-kind-correction = Rettelse
material-kind-benefit-reached = Gevinst som er nådd
material-kind-benefit-missed = Gevinst som ikke er nådd
material-kind-celebration = Noe å feire
material-kind-next-year = Kommer neste år
material-kind-steering-digest = Fra styringsgruppen
broadcasts-title = Utsendinger
broadcasts-none = Det er ingen utsendinger ennå.
broadcasts-drafts = Utkast
broadcasts-waiting = Venter på godkjenning
broadcasts-ahead = Sendes senere
broadcasts-under-way = Sendes nå
broadcasts-sent = Er sendt
broadcast-not-yours = Utsendinger skrives av kommunikatører og prosjektledere, hver for sine enheter. Denne er utenfor rollen din. Ingenting er endret.
broadcast-gone = Den utsendingen finnes ikke lenger. Skriv **utsendinger** for å se dem som finnes.
broadcast-no-initiative = Det er ingen innføring der du kan sende noe. Rollen din gjelder enheter som ikke er med i noen.
broadcast-new = Ny utsending
broadcast-new-title = Ny utsending
broadcast-new-text = Begynn med en ferdig tekst, eller skriv din egen. Ingenting sendes før du har sett hvem som får det.
broadcast-initiative = Hvilken innføring gjelder det?
broadcast-own-words = Egen tekst
broadcast-material = Tekst å begynne med
broadcast-kind = Hva slags utsending er det?
broadcast-kind-hint = Gjelder egen tekst. En driftsstans sendes straks, også utenom arbeidstid.
broadcast-next = Lagre og fortsett
broadcast-back = Tilbake uten å lagre
broadcast-all = Alle utsendinger
broadcast-open = Åpne utsendingen
broadcast-untitled = Utsending uten tittel
broadcast-words-title = Hva skal det stå?
broadcast-words-text = Skriv på språkene leserne dine har. Den som mangler sitt, får det nærmeste.
broadcast-fill-blanks = Det som står i hakeparentes, er det bare du som vet. Fyll det inn før det sendes.
broadcast-language-missing = { $count ->
        [one] En enhet leser
       *[other] { $count } enheter leser
    } dette språket, og teksten mangler.
broadcast-title-label = Tittel ({ $language })
broadcast-text-label = Tekst ({ $language })
broadcast-correct-title = Rett det som er sendt
broadcast-correct-text = De nye ordene tar plassen til de gamle hos alle som har fått utsendingen. Øverst står det hvilken dag det ble rettet.
broadcast-correct-send = Bytt ut teksten
broadcast-extras-title = Bilde og knapp
broadcast-picture = Adressen til bildet
broadcast-picture-hint = Et bilde som alle kan åpne uten å logge inn. Adressen begynner med https.
broadcast-alt = Hva bildet viser, for den som ikke ser det ({ $language })
broadcast-url = Siden som knappen åpner
broadcast-label = Ord på knappen ({ $language })
broadcast-button-checkin = Knappen åpner ukens status. Oppgir du en side, åpner den siden i stedet.
broadcast-button-asks = Knappen spør meg: «{ $question }». Oppgir du en side, åpner den siden i stedet.
broadcast-no-address = En adresse må begynne med https:// og kan ikke ha mellomrom. Det du skrev, er her fortsatt; rett det og lagre igjen.
broadcast-people-title = Hvem får det, og når?
broadcast-own-units = Rollen din gjelder: { $units }
broadcast-to = Hvor får de det?
broadcast-to-person = Hver enkelt i sin egen chat
broadcast-to-channel = I kanalene til enhetene
broadcast-roles = Roller (ingenting valgt: alle)
broadcast-units = Enheter, med alt under dem
broadcast-units-hint = Navn med komma mellom; tomt er alle
broadcast-waves = Puljer (ingenting valgt: alle)
broadcast-languages = Bare de som leser (ingenting valgt: alle)
broadcast-day = Dag
broadcast-clock = Klokkeslett, i din egen tid
broadcast-when-hint = Tomt: så snart det kan sendes. Ingen får det utenom enhetens arbeidstid, unntatt ved driftsstans.
broadcast-repeat = Gjentas
broadcast-repeat-never = Aldri
broadcast-repeat-working-days = Hver virkedag
broadcast-repeat-weekly = Hver uke
broadcast-repeat-fortnightly = Annenhver uke
broadcast-repeat-monthly = Hver måned
broadcast-until = Til og med
broadcast-leaders = Lederne får det før de andre
broadcast-leaders-days = { $count ->
        [0] Samtidig
        [one] En virkedag før
       *[other] { $count } virkedager før
    }
broadcast-acknowledge-label = Kvittering
broadcast-acknowledge = Be leserne trykke på «Jeg har lest»
broadcast-resend-label = Hvis det ikke går an å vite om det kom fram
broadcast-resend = Send det en gang til, selv om noen kan få det to ganger
broadcast-units-unknown = Det finnes ingen enhet som heter { $what }. Det du skrev, er her fortsatt; rett navnet eller ta det bort.
broadcast-units-several = Flere enheter heter { $what }. Skriv heller en av disse betegnelsene: { $ids }
broadcast-units-elsewhere = { $what } er ikke med i denne innføringen, så der får ingen noe. Ta bort navnet eller velg et annet.
broadcast-wave-gone = Puljen { $wave } finnes ikke lenger. Velg igjen.
broadcast-out-of-scope = Rollen din når ikke alle de enhetene. Velg blant dine egne, eller be noen med større rekkevidde. Ingenting er sendt.
broadcast-moment-unreadable = Dagen eller klokkeslettet kan ikke leses. Skriv klokkeslettet som 08:30.
broadcast-moment-past = Det tidspunktet er allerede passert. Velg et senere, eller la feltet stå tomt for å sende nå.
broadcast-moment-skipped = Den natten stilles klokken frem, så det klokkeslettet finnes ikke. Velg et annet.
broadcast-moment-too-far = Det er mer enn to år til. Sjekk årstallet.
broadcast-twice = Den natten stilles klokken tilbake, og klokkeslettet kommer to ganger. Det sendes den første.
broadcast-typed-meanwhile = { $name } endret i utsendingen mens du skrev. Her står det du skrev; lagrer du, erstatter det endringen deres.
broadcast-meanwhile = { $name } kom først. Slik ser det ut nå.
broadcast-the-clock = Startklar
broadcast-in-the-way = Dette står i veien:
broadcast-fault-no-words = Det har ingen tekst ennå. Skriv tittel og tekst på minst ett språk.
broadcast-fault-half-written = På { $language } mangler tittel eller tekst. Skriv begge, eller slett det som står.
broadcast-fault-blanks = På { $language } gjenstår det å fylle inn: { $what }
broadcast-fault-too-long = Teksten på { $language } er for lang for et kort. Kort den ned til høyst 4 000 tegn og tittelen til 120.
broadcast-fault-no-alt = Beskriv bildet på { $language } for den som ikke ser det.
broadcast-fault-no-picture = Et bilde er beskrevet på { $language }, men det er ingen adresse.
broadcast-fault-no-label = Knappen har ingen ord på { $language }.
broadcast-fault-expired = Teksten det begynte med, { $what }, gjelder ikke lenger. Lag en ny utsending med en tekst som gjelder.
broadcast-fault-nobody = Ingen passer til det du har valgt. Endre roller, enheter eller puljer.
broadcast-fault-past = Tidspunktet det skulle sendes, er passert. Velg et nytt, eller la det stå tomt for å sende nå.
broadcast-fault-ends-before = Gjentakelsen slutter før den begynner. Endre siste dag.
broadcast-stage-draft = Utkast. Ingen har fått det.
broadcast-stage-waiting = Venter på at noen andre godkjenner. Ingen har fått det.
broadcast-stage-ready = Klar. Sendes { $at }.
broadcast-stage-ready-now = Klar. Begynner å sendes nå.
broadcast-stage-sending = Sendes nå.
broadcast-stage-sent = Er sendt.
broadcast-stage-cancelled = Stoppet. De som alt hadde fått det, har det fortsatt.
broadcast-stage-withdrawn = Trukket tilbake.
broadcast-short-draft = Utkast, endret
broadcast-short-waiting = Venter på godkjenning
broadcast-short-ready = Sendes
broadcast-short-sending = Sendes nå, siden
broadcast-short-sent = Ble sendt
broadcast-short-cancelled = Stoppet
broadcast-short-withdrawn = Trukket tilbake
broadcast-line = { $stage } { $when }
broadcast-line-count = { $stage } { $when }, { $count ->
        [one] en mottaker
       *[other] { $count } mottakere
    }
broadcast-moment = { $day } kl. { $time }
broadcast-correction-waits = En rettelse venter på at noen andre godkjenner den. Teksten her er den rettede.
broadcast-returned = { $name } sendte det tilbake:
broadcast-given-back-grown = Det ble ikke sendt. Mottakerne er blitt { $count }, flere enn dere ble enige om. Se på det igjen og send på nytt.
broadcast-given-back-nobody = Det ble ikke sendt. Da det var tid, passet ingen. Endre hvem som skal få det.
broadcast-given-back-expired = Det ble ikke sendt. Teksten det begynte med, gjelder ikke lenger.
broadcast-given-back-picture-gone = Det ble ikke sendt. Bildet kan ikke hentes. Oppgi en annen adresse, eller fjern bildet.
broadcast-given-back-late = Det ble ikke sendt. Tidspunktet er passert for flere dager siden. Se om det fortsatt stemmer, og send på nytt.
broadcast-given-back-no-role = Det ble ikke sendt. Den som sto bak, kan ikke lenger skrive til alle de enhetene. Noen som kan det, kan sende på nytt.
broadcast-given-back-put-right = Det ble ikke sendt. Forrige gang ble det rettet eller stoppet. Se om teksten stemmer nå, og send på nytt.
broadcast-withdrawn-by = { $name } trakk det tilbake:
broadcast-by = Skrevet av { $name }
broadcast-by-approved = Skrevet av { $name }, godkjent av { $approver }
broadcast-also-in = Finnes også på { $languages }.
broadcast-to-who-got = Til akkurat dem som fikk det som var feil.
broadcast-everybody = alle
broadcast-whom = Til: { $whom }
broadcast-whom-channel = Til kanalene til enhetene: { $whom }
broadcast-repeats = Gjentas: { $often }
broadcast-repeats-until = Gjentas: { $often }, til og med { $day }
broadcast-leaders-get-it = Lederne får det { $count ->
        [one] en virkedag
       *[other] { $count } virkedager
    } før de andre.
broadcast-asks-to-read = Leserne blir bedt om å kvittere for at de har lest.
broadcast-is-resent = Går det ikke an å vite om det kom fram til noen, får den personen det en gang til.
broadcast-run-count = Hvis det sendes nå: { $people ->
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
broadcast-run-languages = Språk: { $languages }
broadcast-run-unwritten = { $count ->
        [one] En mottaker
       *[other] { $count } mottakere
    } leser { $language }, og den teksten mangler. De får det på nærmeste språk.
broadcast-run-spared = { $count ->
        [one] En får
       *[other] { $count } får
    } det i samlemeldingen sin, fordi de vil ha det slik eller alt har fått mye denne uken.
broadcast-run-tired = Med denne har { $count ->
        [one] en person
       *[other] { $count } personer
    } fått minst { $most } utsendinger på sju dager. Kan den vente?
broadcast-run-duration = Tar omtrent { $duration } med grensene i Teams.
broadcast-run-at = Sendes { $first }.
broadcast-run-between = Sendes fra { $first } til { $last }, etter enhetenes arbeidstid.
broadcast-minutes = { $count ->
        [one] ett minutt
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
    } blokkert meg
broadcast-cause-disabled = { $count ->
        [one] For en er
       *[other] For { $count } er
    } appen slått av av IT
broadcast-cause-no-licence = { $count ->
        [one] En har
       *[other] { $count } har
    } ikke lisens for Teams
broadcast-cause-no-account = { $count ->
        [one] En har
       *[other] { $count } har
    } ingen konto som er i bruk
broadcast-cause-guest = { $count ->
        [one] En er gjest her og kan ikke få appen
       *[other] { $count } er gjester her og kan ikke få appen
    }
broadcast-cause-no-address = { $count ->
        [one] En kan
       *[other] { $count } kan
    } ikke nås: ingen chat, konto eller kanal er kjent
broadcast-cause-outside = { $count ->
        [one] En jobber
       *[other] { $count } jobber
    } i en annen organisasjon og kan ikke nås i Teams
broadcast-cause-gone = { $count ->
        [one] En er
       *[other] { $count } er
    } ikke lenger i registeret
broadcast-cause-too-large = { $count ->
        [one] For en
       *[other] For { $count }
    } var meldingen for stor for Teams
broadcast-cause-too-late = { $count ->
        [one] En rakk
       *[other] { $count } rakk
    } ikke å få det mens det var aktuelt
broadcast-cause-muted = { $count ->
        [one] En har
       *[other] { $count } har
    } valgt bort utsendinger om dette
broadcast-cause-other = { $count ->
        [one] En fikk
       *[other] { $count } fikk
    } det ikke av andre grunner; driften ser hvorfor
broadcast-state-sent = Sendt: { $count }
broadcast-state-under-way = På vei: { $count }
broadcast-state-held = Venter på samlemeldingen: { $count }
broadcast-state-not-reached = Ikke nådd: { $count }
broadcast-state-unsure = Usikkert om det kom frem: { $count }
broadcast-state-cancelled = Stoppet før det ble sendt: { $count }
broadcast-went = Slik gikk det
broadcast-have-read = { $count ->
        [one] En har
       *[other] { $count } har
    } trykket at de har lest. Flere kan ha lest uten å trykke.
broadcast-replies = { $count ->
        [one] Det har kommet ett svar
       *[other] Det har kommet { $count } svar
    }.
broadcast-preview = Forhåndsvis for meg
broadcast-preview-summary = Bare du ser dette: { $title }
broadcast-preview-only = Dette er en forhåndsvisning, så knappen gjør ingenting.
broadcast-nothing-written = Det er ingen tekst å vise ennå.
broadcast-send = Send
broadcast-ask-approval = Be om godkjenning
broadcast-edit-words = Endre teksten
broadcast-edit-people = Mottakere og tid
broadcast-edit-extras = Bilde og knapp
broadcast-delete = Slett utkastet
broadcast-take-back = Ta tilbake til utkast
broadcast-stop = Stopp utsendingen
broadcast-copy = Lag en kopi
broadcast-copied = Dette er kopien. Ingen har fått den.
broadcast-correct-it = Rett teksten
broadcast-erratum = Skriv en rettelse
broadcast-withdraw = Trekk det tilbake
broadcast-withdraw-do = Fjern det hos alle
broadcast-withdraw-reason = Hvorfor? Det står i loggen.
broadcast-approve = Godkjenn
broadcast-return = Send tilbake
broadcast-return-do = Send tilbake
broadcast-return-reason = Hva må endres?
broadcast-reason-missing = Skriv noen ord om hvorfor.
broadcast-nobody-approves = Det når så mange at noen andre må godkjenne det, og ingen andre har den rollen for de enhetene. Utkastet er lagret. Be prosjektlederen peke ut en godkjenner.
broadcast-nobody-approves-it = Det nådde så mange at noen andre må godkjenne rettelsen, og ingen andre har den rollen for de enhetene. Ingenting er endret ennå. Be prosjektlederen peke ut en godkjenner, eller trekk utsendingen tilbake.
broadcast-erratum-later = Det er fortsatt på vei ut. Rett teksten i stedet, så får de som ikke har fått det ennå, den nye med en gang. Eller stopp utsendingen først.
broadcast-refused-not-now = Det går ikke slik utsendingen står nå. Ingenting er endret.
broadcast-refused-own = Du har skrevet i det selv, så noen andre må godkjenne.
broadcast-refused-audience-changed = Utsendingen eller mottakerne er endret siden du så det. Ingenting er sendt. Se en gang til og trykk igjen.
broadcast-refused-faulty = Den rettede teksten er ikke ferdig: hvert språk trenger tittel og tekst, og ingenting kan stå i hakeparentes.
broadcast-refused-no-reason = Skriv noen ord om hvorfor. Ingenting er endret.
broadcast-refused-same = Det står slik allerede. Ingenting er endret.
broadcast-approval = Til godkjenning: { $title }
broadcast-came-back = Tilbake hos deg: { $title }
broadcast-was-approved = Godkjent: { $title }
broadcast-progress-sending = { $title }: { $done } av { $all }
broadcast-progress-sent = { $title }: er sendt
broadcast-progress-cancelled = { $title }: stoppet
broadcast-progress-withdrawn = { $title }: trukket tilbake
broadcast-time-left = Omtrent { $duration } igjen.
broadcast-time-left-in-hours = Omtrent { $duration } igjen å sende, og den som har fri, får det når arbeidstiden begynner.
broadcast-honest = Sendt betyr at Teams har tatt imot det. Om noen har lest, vet vi bare når de trykker på noe.
broadcast-ledger = Hvem er nådd
broadcast-leaders-first = Du får dette før medarbeiderne dine. De får det { $day }.
broadcast-corrected-on = Rettet { $day }
broadcast-urgent = Dette sendes straks, også til den som har valgt bort utsendinger eller fått mange, fordi det gjelder en driftsstans.
broadcast-i-have-read = Jeg har lest
broadcast-read-on = Du har lest dette, { $day }
broadcast-thanks-read = Takk, da vet vi det.
broadcast-withdrawn-text = Denne meldingen er trukket tilbake.
command-spare =
    varsler
    mine varsler
    mine utsendinger
    færre meldinger
spare-title = Mine varsler
spare-how = Hvordan vil du ha det som sendes ut?
spare-each = Alt når det kommer
spare-weekly = Én melding i uken, { $day ->
    [mon] mandager
    [tue] tirsdager
    [wed] onsdager
    [thu] torsdager
   *[fri] fredager
    [sat] lørdager
    [sun] søndager
 } kl. { $time }
spare-hear = Hva vil du høre om? Fjern avkryssingen for det du vil slippe.
spare-outage = Driftsstans kommer alltid, så snart vi vet om det. Det gjør også spørsmål som trenger ditt svar, som statussjekken.
spare-cap = Det som blir mer enn { $count } på en uke, kommer uansett samlet.
spare-save = Lagre
spare-saved = Lagret. Det gjelder fra nå av.
spare-unknown = Du er ikke blant dem jeg sender til, så det er ingenting å velge.
spare-hint = Færre meldinger? Skriv **varsler**.
digest-title = Dette har kommet siden sist
digest-text = Trykk på en linje for å lese alt.
digest-summary = { $count ->
    [one] Én melding siden sist
   *[other] { $count } meldinger siden sist
 }
digest-nothing-left = Det som sto her, er trukket tilbake eller gjelder ikke lenger.
digest-open-already = Du har allerede åpnet den. Den ligger her i chatten.
digest-gone = Den meldingen finnes ikke lenger.
steer-title = Forslag: { $unit } trenger kanskje hjelp
steer-sent-title = Sendt til { $unit }: { $title }
steer-why = Slik har { $unit } svart: { $rounds }
steer-week = uke { $week }
steer-to = Dette ville gå til { $names } ({ $role }):
steer-went-to = Til { $names } ({ $role }):
steer-nobody = Akkurat nå har ingen rollen { $role } der, så det er ingen å sende til:
steer-blocked = Det kan ikke sendes som det er. Endre det først.
steer-send = Send
steer-change = Endre først
steer-leave = Ikke nå
steer-sent = { $name } har sendt det.
steer-left = { $name } valgte å ikke sende det nå. Forslaget kommer først tilbake når enheten har vært grønn i mellomtiden.
steer-drafted = { $name } endrer i det før det sendes.
steer-by-itself = Det ble sendt av seg selv, slik det er bestemt på forhånd.
steer-over = Enheten har svart grønt siden.
steer-too-late = Det er allerede avgjort. Slik ble det.
steer-gone = Det forslaget finnes ikke lenger.
steer-list-title = Forslag ut fra check-in: { $count }
steer-list-text = Disse enhetene har svart gult eller rødt en stund. Åpne en for å lese hva som ville gått ut dit, eller send til flere på én gang.
steer-list-more = { $count } til. De kommer her når disse er avgjort.
steer-list = Alle forslag
steer-send-many = Send til { $count }: { $kind }
steer-sent-many =
    { $count ->
        [one] Sendt til én enhet.
       *[other] Sendt til { $count } enheter.
    }
steer-not-sent-many =
    { $count ->
        [one] Én kunne ikke sendes slik den er. Åpne den for å se hvorfor.
       *[other] { $count } kunne ikke sendes slik de er. Åpne dem for å se hvorfor.
    }
steer-helper = { $name } er { $role } ved { $unit } og hjelper dere med dette.
steer-contact = Trenger dere hjelp med dette? Kontakt { $contact }.
steer-ask-here = Trenger dere hjelp med dette? Skriv **spør en person** her i chatten.
ledger-title = Hvem er nådd: { $title }
ledger-own-units = Du ser enhetene du leder.
ledger-meant = { $count ->
        [one] Til én person
       *[other] Til { $count } personer
    }
ledger-meant-channels = { $count ->
        [one] Til én mottaker, kanaler medregnet
       *[other] Til { $count } mottakere, kanaler medregnet
    }
ledger-count-planned = Sendes senere: { $count }
ledger-newest = { $count } har den nyeste teksten, { $older } har en eldre.
ledger-taken-away = Fjernet hos { $count }. Ligger fortsatt hos { $left }.
ledger-count-pressed = { $count ->
        [one] En har trykket på knappen.
       *[other] { $count } har trykket på knappen.
    }
ledger-channel-seen = Et innlegg i en kanal ses av dem som ser innom. Hvem det er, får vi ikke vite, så ingen blir minnet på det personlig.
ledger-why = Derfor ble ikke alle nådd
ledger-do-not-installed = Be IT installere appen for dem i Teams.
ledger-do-blocked = Be dem oppheve blokkeringen: Åpne chatten med Startklar og fjern blokkeringen.
ledger-do-disabled = Be IT slå på appen igjen for dem.
ledger-do-no-licence = Be dem som har ansvar for lisenser, om Teams til dem. Det prøves igjen om noen dager.
ledger-do-no-account = Kontoen er slått av eller slettet. Stemmer det ikke, be IT se på det.
ledger-do-guest = De er gjester fra en annen organisasjon. Gi dem beskjed på en annen måte.
ledger-do-no-address = Be dem skrive hei til Startklar én gang, eller legg til kontoen deres eller kanalen til enheten i registeret.
ledger-do-outside = De jobber i en annen organisasjon. Ring eller skriv til dem; opplysningene står på avkryssingslisten.
ledger-do-gone = De står ikke lenger i registeret. Stemmer det ikke, så rett registeret.
ledger-do-muted = De har selv valgt bort utsendinger om dette. Det respekterer vi.
ledger-do-too-large = Gjør teksten kortere og send den på nytt til dem.
ledger-do-too-late = Er det fortsatt aktuelt, så send det på nytt til dem.
ledger-do-failed = Det kunne ikke sendes. Driften ser hvorfor.
ledger-do-other = Driften ser hvorfor i loggen. Fortell dem det på en annen måte så lenge.
ledger-do-unsure = Det kan ha kommet frem. For at ingen skal få det to ganger, sendes det ikke på nytt av seg selv.
ledger-do-unsure-again = Det kan ha kommet fram. Det ble sendt på nytt så mange ganger det gikk.
ledger-behind = Lengst bak
ledger-shares = Sendt til { $sent } %
ledger-shares-read = Sendt til { $sent } %, lest av { $read } % av dem
ledger-choose-unit = Se en enhet
ledger-unit-hint = Navnet på enheten
ledger-show-unit = Vis enheten
ledger-unit-unknown = Ingen enhet med det navnet har fått utsendingen. Sjekk stavemåten.
ledger-remind = Minn på dem som ikke har lest
ledger-workbook = Hent som Excel
ledger-csv = Hent som csv
ledger-print = Liste til utskrift
ledger-to-broadcast = Til utsendingen
ledger-back = Tilbake
ledger-unit-title = Hvem er nådd i { $unit }
ledger-the-channel = Kanalen
ledger-more-people = { $count } til. Alle står i filen du kan hente.
ledger-fate-planned = sendes senere
ledger-fate-on-the-way = på vei
ledger-fate-sent = sendt
ledger-fate-digest = venter på samlemeldingen
ledger-fate-not-installed = har ikke appen
ledger-fate-blocked = har blokkert Startklar
ledger-fate-disabled = appen er slått av av IT
ledger-fate-no-licence = har ikke lisens for Teams
ledger-fate-no-account = har ingen konto som er i bruk
ledger-fate-guest = er gjest og kan ikke få appen
ledger-fate-no-address = kan ikke nås
ledger-fate-outside = i en annen organisasjon, nås på annen måte
ledger-fate-gone = ikke lenger i registeret
ledger-fate-muted = har valgt bort utsendinger om dette
ledger-fate-failed = kunne ikke sendes
ledger-fate-unsure = usikkert om det kom frem
ledger-fate-stopped = stoppet før det ble sendt
ledger-copy-older = har en eldre tekst, rettelsen har ikke kommet frem
ledger-copy-removed = fjernet igjen
ledger-read-on = trykket { $day } at det er lest
ledger-pressed-on = trykket på knappen { $day }
ledger-channel-pressed = { $count } av { $staff } i enheten har trykket på noe i innlegget.
ledger-has-read = har lest
ledger-has-pressed = har trykket på knappen
ledger-column-person = Person
ledger-column-name = Navn
ledger-column-units = Enheters id
ledger-column-unit-names = Enheter
ledger-column-language = Språk
ledger-column-state = Status
ledger-column-reason = Hvorfor, og hva som hjelper
ledger-column-sent = Sendt
ledger-column-read = Lest (eget trykk)
ledger-column-pressed = Trykket på knappen
ledger-channel-of = Kanalen til { $units }
ledger-not-there = Den utsendingen er ikke sendt, finnes ikke lenger eller gjelder andre enheter enn dine.
ledger-reminded = { $count ->
        [one] Én person blir minnet på det, i arbeidstiden til enheten.
       *[other] { $count } personer blir minnet på det, i arbeidstiden til enheten.
    }
ledger-reminded-today = De er allerede blitt minnet på det i dag. Vent til i morgen.
ledger-remind-nobody = Det er ingen å minne på det. Alle som har det, har trykket at de har lest.
ledger-link-over-title = Lenken gjelder ikke lenger
ledger-link-over = Lenken er personlig og gjelder en kort tid. Gå tilbake til Teams, åpne **Hvem er nådd** og trykk på knappen igjen, så får du en ny.
offline-title = { $count ->
        [one] En av medarbeiderne dine fikk ikke meldingen
       *[other] { $count } av medarbeiderne dine fikk ikke meldingen
    }
offline-about = Det gjaldt: { $title }
offline-what-to-do = Fortell dem det når dere møtes, for eksempel på neste personalmøte. Listen har teksten og en rute å krysse av for hver.
offline-why = Se hvorfor
offline-page-title = Disse fikk ikke meldingen
offline-page-how = Fortell det til hver enkelt og kryss av. Kast listen når alle har hørt det: Det står navn på den.
offline-page-as-of = Slik så det ut { $day } kl. { $time }.
offline-page-message = Dette sto i meldingen
offline-page-people = { $count ->
        [one] Fortell det til én person
       *[other] Fortell det til { $count } personer
    }
offline-page-nobody = Alle har fått det, eller har selv valgt det bort.
nudge-title = Du har ikke bekreftet at du har lest: { $title }
nudge-text = Avsenderen trenger å vite at det har kommet frem til alle. Du kan åpne det her.
nudge-open = Åpne meldingen
wave-not-yours = Bare prosjektlederen kan bytte fase for den puljen. Ingenting er endret.
wave-phase-by-date = Fase: { $phase }, etter dato
wave-phase-by-hand = Fase: { $phase }, satt for hånd. Den blir stående til noen endrer den.
wave-next = { $phase } begynner { $day }
wave-units = { $count ->
    [one] Én enhet: { $names }
   *[other] { $count } enheter: { $names }
}
wave-no-units = Ingen enheter ennå
wave-which = Hvilken pulje gjelder det?
wave-change = Bytt fase
wave-which-phase = Hvilken fase skal puljen være i?
wave-which-phase-missing = Velg en fase.
wave-forward-only = Metoden går bare framover. Faser som er forbi, kan ikke velges.
wave-any-phase = Her går det an å gå tilbake. Spørsmålene i fasen du velger, blir stilt på nytt.
wave-by-date = Etter dato: { $phase }
wave-nowhere = Puljen er i den siste fasen. Det er ingen senere å velge.
wave-preview = Vis hva det betyr
wave-confirm = Pulje { $wave } til fasen { $phase }?
wave-means-asked = { $count ->
    [one] Fra neste statussjekk, { $day }, får enhetenes ledere ett spørsmål:
   *[other] Fra neste statussjekk, { $day }, får enhetenes ledere { $count } spørsmål:
}
wave-means-nothing = I den fasen får enhetenes ledere ingen spørsmål.
wave-means-daily = I den fasen spør jeg også hver arbeidsdag, med ett trykk, hvordan det går.
wave-means-paused = Puljen er satt på pause. Enhetene får ingen spørsmål før den går videre.
wave-means-others = { $count ->
    [one] Ett spørsmål i fasen besvares av andre i innføringen.
   *[other] { $count } spørsmål i fasen besvares av andre i innføringen.
}
wave-means-anew = Spørsmålene i fasen blir stilt på nytt. Det som var grønt før, teller ikke før noen har svart igjen.
wave-means-gates-anew = Beslutninger som tas på nytt: { $gates }
wave-means-gates = Beslutninger i fasen som ikke er tatt: { $gates }
wave-set = Bytt fase
wave-done = { $count ->
    [0] Pulje { $wave } er nå i fasen { $phase }.
    [one] Pulje { $wave } er nå i fasen { $phase }. Én leder får beskjed.
   *[other] Pulje { $wave } er nå i fasen { $phase }. { $count } ledere får beskjed.
}
wave-already = Puljen er der allerede. Ikke noe mer er endret.
wave-changed-meanwhile = Noen endret noe i innføringen mens du leste. Ingenting er byttet ennå. Slik ser det ut nå; trykk igjen hvis du fortsatt vil.
wave-no-such-phase = Puljen kan ikke flyttes dit nå. Ingenting er endret. Velg blant fasene her.
wave-told = { $units }: fasen er nå { $phase }
wave-told-asked = { $count ->
    [one] Neste statussjekk, { $day }, handler om den fasen. Det er ett spørsmål.
   *[other] Neste statussjekk, { $day }, handler om den fasen. Det er { $count } spørsmål.
}
wave-told-anew = Har dere svart på dem før, spør jeg likevel igjen, for dere går gjennom fasen en gang til. Det dere sa da, ligger fortsatt i historikken, men teller ikke som svar nå.
wave-told-nothing = Du får ingen spørsmål fra meg i den fasen.
wave-quiet = På tide å fortelle pulje { $wave } hvordan det går
wave-quiet-since = Den puljen har ikke hørt noe siden { $day }, for { $days } arbeidsdager siden. I fasen { $phase } pleier man å høre oftere.
wave-quiet-why = Det trenger verken å være nytt eller bra. Hvordan det går, hva som er vanskelig, og når dere skriver igjen, er nok.
wave-quiet-write = Skriv til puljen
replan-button = Flytt starten
replan-choose = Ny startdag for pulje { $wave }
replan-what-follows = Det som skal sendes, beslutningene og det som må være klart i tide, flytter med. Først viser jeg hva som flyttes.
replan-day = Ny dag
replan-no-day = Velg en dag.
replan-past = Den dagen er forbi. Velg en dag som ikke har vært.
replan-too-far = Det er mer enn ti år fram. Ble det feil år?
replan-same = Puljen starter allerede den dagen.
replan-not-yours = Bare prosjektlederen kan flytte starten for den puljen. Ingenting er endret.
replan-confirm = Flytte starten for pulje { $wave } fra { $old } til { $new }?
replan-close = { $units } starter også med { $initiative } { $day }. Da ligger de to startene { $days ->
    [0] på samme dag.
    [one] én dag fra hverandre.
   *[other] { $days } dager fra hverandre.
 }
replan-phase = Puljen er da i fasen { $after } i stedet for { $before }.
replan-paused = Puljen er satt på pause, og det er den fortsatt. Ingenting går ut før den går videre.
replan-missed = Skulle allerede vært sendt
replan-late = { $title }: skulle vært sendt { $day }. Sendes straks dagen er flyttet.
replan-left-out = { $title }: skulle vært sendt { $day }. Sendes ikke av seg selv; send det for hånd hvis det trengs.
replan-moves = Flytter med
replan-gates = Beslutninger
replan-leads = Må være klart
replan-passed = er allerede passert
replan-stays = Er sendt og blir stående
replan-nothing = Ingenting annet flyttes.
replan-nothing-yet = Ingenting er endret ennå.
replan-set = Flytt starten
replan-already = Puljen starter allerede den dagen. Ikke noe mer er endret.
replan-changed-meanwhile = Noen endret noe i innføringen mens du leste. Ingenting er flyttet ennå. Slik ser det ut nå; trykk igjen hvis du fortsatt vil.
replan-done = Pulje { $wave } starter { $new } i stedet for { $old }
replan-told = { $count ->
    [0] Det er ingen leder jeg må si fra til.
    [one] Én leder får beskjed nå. De ansatte har ikke fått noe ennå.
   *[other] { $count } ledere får beskjed nå. De ansatte har ikke fått noe ennå.
 }
replan-by-decision = En beslutning har flyttet starten. Lederne får beskjed. De ansatte har ikke fått noe ennå.
replan-words = Dette kan du skrive til dem det gjelder. Fyll inn hvorfor før det sendes.
replan-write = Lag et utkast
replan-title = Starten flyttes til { $new }
replan-summary = Starten deres flyttes fra { $old } til { $new }
replan-later-text = Starten deres med { $initiative } blir senere enn vi har sagt. Den flyttes fra { $old } til **{ $new }**.
replan-earlier-text = Starten deres med { $initiative } blir tidligere enn vi har sagt. Den flyttes fra { $old } til **{ $new }**.
replan-reason = **Derfor:** [hvorfor dagen flyttes]
replan-meaning = Fram til da jobber dere som i dag. Opplæring og materiell kommer i tide til den nye dagen. Har du allerede bestilt noe som ikke passer, si det til lederen.
replan-new-day = { $units }: starten flyttes til { $new }
replan-new-day-text = Den skulle vært { $old }. Det jeg sender og spør om, følger den nye dagen. De ansatte får beskjed fra prosjektet; vil du si det til dem selv, er det bare fint.
command-calendar =
    kalender
    kalenderen
    kommunikasjonskalender
    hva går ut når
calendar-title = Kalender
calendar-none = Enheten din hører ikke til noen pulje ennå, så det er ingenting å vise i kalenderen. Spør meg gjerne når dere starter.
calendar-own = Dette får du og enheten din av meg, og når dere starter.
calendar-span = { $first } til { $last }
calendar-empty = Ingenting er planlagt disse ukene.
calendar-start = Start
calendar-untitled = Uten overskrift
calendar-your-unit = enheten deres
calendar-waves = { $count ->
    [one] pulje { $waves }
   *[other] puljene { $waves }
 }
calendar-to-channel = i kanalene til enhetene
calendar-by-people = dere sier det selv
calendar-state-planned = planlagt
calendar-state-waiting = venter på godkjenning
calendar-state-waiting-late = venter på godkjenning, skulle ha gått ut
calendar-state-sent = sendt
calendar-state-done = gjort
calendar-state-late = forsinket
calendar-state-left-out = sendes ikke
calendar-state-nowhere = ingen av enhetene har en kanal
calendar-state-over = dagen er passert
calendar-state-started = har startet
calendar-earlier = Tidligere
calendar-later = Senere
calendar-link = Legg i min kalender
calendar-link-yours = Adressen bak knappen er bare din. I Outlook velger du Legg til kalender, Abonner fra nettet. Flyttes noe, flyttes det der også.
calendar-feed-name = Startklar: viktige dager
calendar-not-yours = Den kalenderen vises for dem som leder innføringen. Skriv **kalender** for å se det som gjelder enheten din.
# Hva som lagres om en person.
command-privacy =
    hva vet du om meg
    hva lagrer du om meg
    hva har du lagret om meg
    mine personopplysninger
    personopplysninger
    mine opplysninger
    slett mine opplysninger
    slett opplysningene mine
    glem meg
    gdpr
privacy-title = Dette vet jeg om deg
privacy-line = **{ $what }** ({ $count })
privacy-what-roster = Hvem du er på jobb
privacy-why-roster = Navn, enheter, oppgaver og språk fra registeret til arbeidsgiveren din, så jeg vet hvem som spør. Så lenge du står der.
privacy-what-contact = Hvordan jeg når deg
privacy-why-contact = Chatten med meg, språket ditt, varslene dine og om du er borte, så jeg kan svare. Så lenge du er her, og { $days } dager til.
privacy-what-tickets = Spørsmål til en person
privacy-why-tickets = Hva du skrev og hva du fikk til svar, så svaret finner fram til deg. Hvem som spurte, glemmes { $days } dager etter at spørsmålet er avsluttet. Har du selv svart andre, telles det også med her.
privacy-what-waiting = Spørsmål du venter på svar på
privacy-why-waiting = Så du får vite når det finnes et svar. Høyst { $days } dager.
privacy-what-messages = Meldinger til deg
privacy-why-messages = Hvilke du har fått og om du har kvittert for dem, så ingenting kommer to ganger. Etter { $days } dager uten navnet ditt.
privacy-what-answers = Svar og tiltak
privacy-why-answers = Hva du har svart for en enhet og hva du har tatt på deg. Beslutninger bygger på det. Svarene står uten navnet ditt etter { $days } dager.
privacy-what-decisions = Beslutninger og tekster
privacy-why-decisions = Hva du har besluttet, skrevet eller godkjent, så det går an å gjøre rede for det. Etter { $days } dager uten navnet ditt.
privacy-nameless = Det du spør meg om, lagres uten navnet ditt. Ingen kan finne ut hva akkurat du har spurt om, ikke jeg heller.
privacy-file-button = Hent alt som en fil
privacy-file-title = Filen din
privacy-file-text = Adressen bak knappen er bare din og gjelder i { $minutes } minutter. Den som har adressen, kan lese filen, så ikke send den videre.
privacy-file-open = Åpne filen
privacy-file-nowhere = Jeg vet ikke hvilken adresse jeg har, så jeg kan ikke gi deg filen her. Be den som drifter meg, om å kjøre **startklar person export**.
privacy-erase-button = Slett det som kan slettes
privacy-erase-title = Skal jeg glemme deg?
privacy-goes = Dette forsvinner
privacy-goes-contact = Hvordan jeg når deg, språket ditt og valgene dine.
privacy-goes-questions = Hva du har spurt en person om, med dine ord, og at du venter på svar.
privacy-goes-waiting = { $count ->
    [one] Ett spørsmål venter fortsatt på svar. Det trekkes tilbake, og de som skulle svare, får vite det.
   *[other] { $count } spørsmål venter fortsatt på svar. De trekkes tilbake, og de som skulle svare, får vite det.
 }
privacy-goes-names = Navnet ditt på svar, beslutninger og tekster som er ferdige.
privacy-stays = Dette blir igjen
privacy-stays-roster = Linjen din i arbeidsgiverens register. Er noe feil der, rettes det av arbeidsgiveren.
privacy-stays-decisions = Svarene, beslutningene og begrunnelsene, uten navnet ditt. Andre har rettet seg etter dem.
privacy-stays-open = { $count ->
    [one] Noe som fortsatt ligger hos deg, til det er ferdig.
   *[other] { $count } ting som fortsatt ligger hos deg, til de er ferdige.
 }
privacy-stays-messages = Hvilke meldinger du har fått i det siste, til { $day }, så ingenting kommer en gang til.
privacy-backups = I sikkerhetskopier ligger det til de byttes ut: høyst { $days } dager, om ikke organisasjonen din har egne kopier som lagres lenger.
privacy-erase-yes = Ja, glem meg
privacy-erase-no = Nei, la det være
privacy-erased-title = Det er gjort
privacy-erased = { $count ->
    [one] Én ting er borte eller uten navnet ditt.
   *[other] { $count } ting er borte eller uten navnet ditt.
 } Skriver du til meg igjen, begynner vi på nytt.
privacy-only-here = Det gjør vi i vår egen chat. Skriv **hva vet du om meg** til meg der.
somebody-unnamed = en uten lagret navn

# The board
board-as-of = Status { $day }, uke { $week }.
board-whole = Som helhet
board-time-line = Tidslinje
board-time-line-drawn = Tidslinje fra { $first } til { $last }. Det samme står i listen nedenfor.
board-time-line-key = Fylt rute: start. Tom rute: beslutning. Grønn rute: besluttet. Rød rute: forsinket beslutning. Stiplet linje: i dag.
board-changed-more = { $count ->
    [one] Én enhet til
   *[other] { $count } enheter til
}
board-changed-left = { $count ->
    [one] Én enhet til skiftet farge. Alle står under Enheter og områder.
   *[other] { $count } enheter til skiftet farge. Alle står under Enheter og områder.
}
board-standing = Til ledermøtet
board-print = Skriv ut
board-standing-whole = Slik står det til
board-standing-needs = Disse enhetene trenger noe
board-standing-not-green = Ennå ikke grønt: { $what }
board-standing-green = { $count ->
    [one] Én enhet er grønn.
   *[other] { $count } enheter er grønne.
}
board-standing-ahead = Beslutninger innen fire uker
board-standing-coming = Dette får lederne og medarbeiderne de neste to ukene
board-standing-nothing-coming = Ingenting er planlagt.
board-standing-talk = Å snakke om
board-standing-talk-help = Hvem trenger hjelp, til hva, og hvem gir den innen hvilken dag?
board-standing-talk-decide = Hva må vi beslutte nå, og hva må andre beslutte?
board-standing-talk-tell = Hva forteller vi medarbeiderne etter møtet?
board-lane-whole = Hele endringen
board-today = I dag
board-phase = Akkurat nå: { $phase }
board-gate-ahead = { $point }: beslutning { $day }
board-gate-elsewhere = { $point }: før Startklar, dagen var { $day }
board-gate-late = ⚠️ { $point }: skulle vært besluttet { $day }
board-gate-decided = { $point }: besluttet { $day }, { $outcome }
board-heat = Enheter og områder
board-heat-how = De som trenger mest hjelp, står først. Velg hvem du vil se, eller trykk på en overskrift for å sortere på nytt.
board-heat-none = Her står enheter med svar du får se. Akkurat nå er det ingen.
board-filter-wave = Pulje
board-filter-administration = Virksomhet
board-filter-phase = Fase
board-filter-colour = Status
board-filter-all = Alle
board-rows = { $shown } av { $count } enheter vises.
board-more-rows = Vis flere
board-no-rows = Ingen enhet passer med det du har valgt.
board-not-asked = blir ikke spurt
board-said = { $name } svarte { $day }
board-somebody = Noen
board-blocker = Det som står i veien: { $text }
board-unit-not-asked = Enheten får ingen spørsmål akkurat nå.
board-contacts = Hvem du kan gå til
board-cross = Dag for dag, { $month }
board-cross-how = En rute for hver dag. Pek på den, eller la skjermleseren lese, for å få vite mer.
board-day-ahead = { $day } har ikke vært ennå
board-day-free = { $day }: ingen ble spurt
board-day-incidents = { $count ->
    [one] Én hendelse
   *[other] { $count } hendelser
}
board-title = Startklar
board-skip = Hopp til innholdet
board-start = Innføringer
board-start-everybody = Du kan alltid skrive til Startklar i Teams: still et spørsmål, be om å få snakke med et menneske, eller se din egen kalender.
board-to-start = Til innføringene
board-sections = Sider på tavlen
board-choice = Vis tavlen for
board-share = Kopier lenke
board-loading = Henter…
board-again = Prøv igjen
board-needs-script = Tavlen trenger JavaScript. Slå det på i nettleseren, eller spør Startklar i chatten i stedet.
board-unreachable-title = Startklar svarer ikke
board-unreachable = Siden kunne ikke hentes, og ingenting er endret. Se etter om du har nett, og prøv igjen.
board-no-token-title = Teams kunne ikke si hvem du er
board-no-token = Tavlen vises bare i Teams, for den som er logget inn. Åpne fanen i Teams og prøv igjen. Hjelper det ikke, kan det hende at den som har ansvar for Teams hos dere, må godkjenne appen.
board-choose-title = Hvem er du?
board-choose = Her logger ingen inn. Velg øverst hvem tavlen skal vises for.
board-not-signed-in-title = Du er ikke logget inn
board-not-signed-in = Innloggingen din i Teams gjelder ikke, eller gjelder ikke lenger. Prøv igjen. Hjelper det ikke, lukk fanen og åpne den på nytt.
board-not-known-title = Startklar kjenner deg ikke ennå
board-not-known = Du er logget inn, men er ikke blant dem Startklar har fått opplysninger om. Be nærmeste leder eller prosjektlederen om å legge deg til.
board-not-yours-title = Dette kan du ikke se
board-not-there-title = Siden finnes ikke
board-not-there = Lenken fører til noe som ikke finnes, eller ikke finnes lenger.
board-too-often-title = Vent et minutt
board-too-often = Det gikk fortere enn jeg rekker. Vent et minutt og prøv igjen.
board-failed-title = Siden kunne ikke vises
board-failed = Noe gikk galt hos meg. Ingenting er endret. Prøv igjen om en stund. Skjer det igjen, så vis denne koden til brukerstøtten: { $reference }
board-figures = Vis tallene

# Åpent for alle: hvor langt vi har kommet
open-title = Slik går det
open-of = Slik går det med { $initiative }
open-goals = Dette vil vi oppnå
open-where = Hvor langt vi har kommet
open-started = { $started ->
    [0] { $units ->
        [one] Den eneste enheten har ikke startet ennå.
       *[other] Av { $units } enheter har ingen startet ennå.
    }
    [one] Én av { $units } enheter har startet.
   *[other] { $started } av { $units } enheter har startet.
}
open-all-started = { $units ->
    [one] Den eneste enheten har startet.
   *[other] Alle { $units } enhetene har startet.
}
open-next = Neste start er { $day }.
open-ready = Av { $known } enheter med ferske svar har { $green } det meste på plass (grønt).
open-few = Hvor klare enhetene er, vises når så mange har svart at ingen av dem kan pekes ut.
open-own = Din enhet: { $unit }
open-own-starts = Dere starter { $day }, i pulje { $wave }.
open-own-started = Dere startet { $day }, i pulje { $wave }.
open-own-paused = Starten deres er satt på pause. Du får beskjed når det finnes en ny dag.
open-own-none = Enheten din har ingen startdag her.
open-happened = Dette har skjedd
open-coming = Dette kommer
open-step = { $day }: { $what }
open-step-start = Pulje { $wave } starter
open-step-started = Pulje { $wave } startet
open-step-phase = Enheten deres går inn i «{ $phase }»
open-step-phased = Enheten deres gikk inn i «{ $phase }»
open-step-message = Vi sender ut «{ $title }»
open-step-messaged = Vi sendte ut «{ $title }»
open-nothing-coming = Ikke noe mer er planlagt for deg akkurat nå.
open-ask = Her kan du spørre
open-ask-manager = Nærmeste leder: { $name }
open-ask-support = Støtte: { $support }
open-others = Andre endringer
open-nothing = Akkurat nå pågår det ingen større endring som Startklar følger.
open-more = Du kan se mer av { $initiative }
open-button = Vis på tavlen

# Porteføljen
portfolio-title = Porteføljen
portfolio-lead = { $count ->
    [one] Én endring
   *[other] { $count } endringer
} fra { $first } til { $last }.
portfolio-nothing = Her vises endringene du får følge. Akkurat nå er det ingen.
portfolio-time = Over tid
portfolio-key = Rute: start. Rute med ⚠️: en start for nær en annen. Stiplet linje: i dag.
portfolio-collisions = Starter for nær hverandre
portfolio-collision = { $first } starter { $first_day } og { $second } { $second_day }, { $days ->
    [0] samme dag
    [one] med én dag imellom
   *[other] med { $days } dager imellom
}. Berørte: { $units }.
portfolio-no-collisions = Ingen enhet har to starter for nær hverandre.
portfolio-where = Hvem det berører, og når
portfolio-inside = Innenfor { $unit }
portfolio-up = Til hele porteføljen
portfolio-start = { $units }, start { $first }
portfolio-starts = { $units }, start { $first } til { $last }
portfolio-untouched = berøres ikke
portfolio-unplaced = Ingen startdag ennå
portfolio-rest = { $count ->
    [one] Én rad til vises ikke her.
   *[other] { $count } rader til vises ikke her.
}
portfolio-responsible = Hvem som har ansvar for hva
portfolio-responsible-how = Aktivitetene i { $initiative }, etter hvem som har ansvaret. Fargen er det siste svaret.
portfolio-who = Ansvarlig
portfolio-activity = Aktivitet
portfolio-state = Status
portfolio-said = Svar
portfolio-standing = Løpende oppdrag

# Fanen i en kanal
tab-title = Hva skal fanen vise?
tab-how = Velg hva kanalen skal følge, og trykk så på Lagre. Alle ser fanen, men hver enkelt ser bare det de får se.
tab-what = Fanen viser
tab-nothing = Det er ingen endring å velge ennå.
tab-open = { $initiative }: slik går det, i klartekst
tab-initiative = { $initiative }: status for prosjektet

# Innføringen på tavlen
board-rate = Hvor mange som svarer
board-rate-now = I den siste avsluttede statussjekken svarte { $answered } av { $asked } enheter, { $share } prosent.
board-rate-none = Ingen statussjekk er avsluttet ennå.
board-rate-share = Svarte, prosent
board-rate-answered = Svarte
board-rate-asked = Spurt
board-unit-gone-title = Enheten finnes ikke lenger
board-unit-gone = Startklar kjenner ingen enhet med den adressen. Den kan være slått sammen med en annen eller lagt ned. Finn den som tok over, i listen over enheter.

# Tavlen: det som blir sagt, og det som blir spurt om.
board-communication = Kommunikasjon
board-communication-of = Kommunikasjon: { $initiative }
board-questions = Spørsmål
board-today-is = Slik ser det ut { $day }.
board-week = Uke { $week }, { $first } til { $last }
board-week-short = u. { $week }
board-week-empty = Ingenting sendes ut denne uken.
board-units = { $count ->
    [one] én enhet
   *[other] { $count } enheter
}
board-earlier-weeks = Tidligere uker
board-later-weeks = Senere uker
board-to-communication = Til kommunikasjonen
board-load = Så mye får enhetene
board-load-how = Ingen skal få mer enn { $most } meldinger på en uke. Det som er over, venter til oppsummeringen, så flytt heller noe. Her telles det meste som én og samme person på enheten får, fra alle innføringer, både sendt og planlagt.
board-load-coverage = { $count ->
    [one] Telt for én enhet.
   *[other] Telt for { $count } enheter.
}
board-load-none = Ingen meldinger går til enhetene disse ukene.
board-load-chart = Flest meldinger til én og samme person, uke for uke
board-load-weeks = Uke for uke
board-load-week = Uke
board-load-units = Enheter som får noe, innlegg medregnet
board-load-most = Flest til én person
board-load-posts = Innlegg i kanalen
board-load-limit = Mot grensen
board-load-within = ✓ innenfor grensen
board-load-above = { $count ->
    [one] ⚠ én enhet over grensen
   *[other] ⚠ { $count } enheter over grensen
}
board-load-over = ⚠ { $count } over grensen
board-load-of = { $unit }, u. { $week }: { $count } meldinger
board-load-heavy = Her blir det for mye fremover
board-load-messages = Dette sendes ut
board-load-shown = { $first }–{ $last } av { $count } enheter, de som får mest, først.
board-load-before = De som får mer
board-load-after = De som får mindre
board-reach = Hvem det har nådd
board-reach-none = Ingenting er sendt ut ennå som du kan følge her.
board-reach-few = Hvor mange det har nådd, vises ikke her.
board-reach-more = Hvem er nådd: { $title }
board-reach-more-units = { $count ->
    [one] Én enhet til står i filen.
   *[other] { $count } enheter til står i filen.
}
board-reach-files = Hver mottaker, i en fil
board-reach-files-how = Lenkene er dine egne. Filene gjelder i et kvarter og listen til utskrift i to uker. De har navn i seg: vis dem ikke til andre.
board-unit-messages = Meldinger
board-unit-ahead = På vei
board-unit-ahead-none = Ingenting er planlagt for enheten akkurat nå.
board-unit-sent = Det siste som er sendt ut
board-unit-sent-none = Ingenting er sendt ut til enheten ennå.
board-unit-has = { $sent } av { $count } på enheten har fått det.
board-unit-posted = Det står i enhetens kanal.
board-unit-not-posted = Det har ikke kommet fram til enhetens kanal.
board-questions-span = Spørsmål fra { $first } til { $last }.
board-questions-coverage = Spørsmålene gjelder alle innføringer. Hvilken innføring et spørsmål hører til, lagres ikke, og heller ikke hvem som spurte.
board-questions-weeks = Uke for uke
board-questions-count = { $count } spørsmål er stilt.
board-questions-at-least = Minst { $count } spørsmål er stilt.
board-questions-few = Det er stilt så få spørsmål at vi ikke viser hvor mange.
board-questions-none = Ingen har stilt spørsmål disse ukene.
board-few = vises ikke
board-asked-answer = Fikk svar
board-asked-suggest = Fikk forslag
board-asked-abstain = Fikk ikke svar
board-questions-themes = Hva spørsmålene handler om
board-questions-themes-how = Temaet er svarets, eller det første forslagets. Der det står «vises ikke», er det færre enn { $fewest } spørsmål, eller et tall som ville røpet et så lite.
board-questions-theme = Tema
board-questions-more = { $count ->
    [one] Vis én til
   *[other] Vis { $count } til
}
board-gaps-count = Venter på at noen skriver et svar: { $open }. Venter på at noen godkjenner det: { $drafted }.
board-gaps-decided = Hva det ble av de andre
board-gap-waiting = { $count } venter på beskjed
board-gap-waiting-few = Noen få venter på beskjed
topic-purpose = Hvorfor vi gjør dette
topic-change = Hva som endrer seg
topic-plan = Tidsplanen
topic-decisions = Beslutninger
topic-influence = Mulighet til å påvirke
topic-training = Opplæring
topic-support = Støtte og hjelp
topic-equipment = Utstyr
topic-safety = Sikkerhet
topic-privacy = Personopplysninger
topic-check-in = Statussjekker
topic-patients = Pasienter
topic-after = Tiden etter starten
topic-bot = Startklar
topic-other = Annet
topic-none = Det fantes ikke noe svar, så ikke noe tema
# Rapporter som filer.
document-continued = { $title }, fortsatt
document-table = { $title }: en tabell med { $rows ->
    [one] én rad
   *[other] { $rows } rader
 }
document-status = Statusrapport: { $initiative }
document-week = Uke { $week }. Tallene er fra { $day }.
document-part = Laget for én leser: enkelte enheter nevnes bare der leseren får se svarene deres, og summer bare der minst fem enheter står bak.
document-summary = Slik står det til
document-figure-whole = Samlet
document-of = { $part } av { $whole }
document-figure-answered = Enheter som har svart denne uken
document-figure-late = Forsinkede oppgaver
document-figure-late-note = Fristen er ikke ute: { $ahead }. Risikoer: { $risks }.
document-figure-gate = Neste beslutning
document-risk = Risiko
document-more-late = { $count ->
    [one] Én til er forsinket. Den står på listen over oppgaver i Teams.
   *[other] { $count } til er forsinket. De står på listen over oppgaver i Teams.
 }
document-more-units = { $count ->
    [one] Én enhet til står i arbeidsboken med alle svar.
   *[other] { $count } enheter til står i arbeidsboken med alle svar.
 }
document-week-short = Uke { $week }
document-trend = Hvor mange enheter som hadde hvilken farge.
document-gates = Beslutninger framover
document-benefits = Gevinster
document-benefit-unmeasured = ikke målt ennå
document-benefit-reached = har nådd målet
document-benefit-ahead = ikke i mål ennå
document-evaluation = Evaluering: { $initiative }
document-benefits-reached = Realiserte
document-benefits-ahead = Ikke realisert ennå
document-benefits-unmeasured = Ikke målt
document-benefits-none = Ingen.
document-measured = Sist målt { $day }.
document-points = Hva hver måling viste
document-gate = Protokoll: { $gate }
document-to-decide = Hva som skulle besluttes
document-decision = Beslutning
document-positions-since = Hvor vi står etter beslutningen
document-evidence = Hva det hviler på
document-earlier = Tidligere beslutninger
document-outcomes = Mulige utfall: { $outcomes }
document-not-decided = Ingenting er besluttet ennå.
document-no-positions = Ingen har sagt hvor de står.
document-evidence-today = Slik svarene står { $day }. Et senere svar kan ha endret det man visste da beslutningen ble tatt; hvordan det sto da, står ved beslutningen.
document-annual = Årsrapport { $year }: { $initiative }
document-annual-all = Årsrapport { $year }
document-year-over = Hele året, til og med { $day }.
document-year-so-far = Året så langt, til og med { $day }.
document-year-now = Aktiviteter, status og det som er åpent, vises slik det var { $day }.
document-figure-activities = Ferdige aktiviteter
document-activities-note = I gang: { $under_way }. Ikke begynt: { $not_begun }.
document-figure-decisions = Beslutninger
document-dissent = { $count ->
    [0] Ingen var imot.
   *[other] Noen var imot i { $count } av dem.
 }
document-figure-done = Oppgaver som ble ferdige i løpet av året
document-done-note = Forsinket nå: { $late }.
document-written = Det vi vil si
document-written-none = Det er ikke skrevet noe for dette året ennå. Den som skriver årsrapporten, gjør det i Teams, under Rapporter.
document-activities = Aktiviteter, etter hvem som har ansvaret
document-activities-none = Ingen aktiviteter er lagt inn. De kommer fra aktivitetsplanen, eller fra en metode som selv er en plan.
document-plan-saved = Aktivitetsplanen ble lagret { $day }.
document-nobody = Ingen utpekt
document-development = Hvor klare enhetene har vært
document-decided = Årets beslutninger
document-decided-none = Ingen beslutning ble tatt i løpet av året.
document-decided-more = { $count ->
    [one] Én beslutning til finnes i sin protokoll.
   *[other] { $count } beslutninger til finnes i sine protokoller.
 }
document-wave-end = Pulje { $wave }, slik gikk det: { $initiative }
document-units = { $count ->
    [one] Én enhet.
   *[other] { $count } enheter.
 }
document-started = Startet { $day }. Hva som først var planlagt, er ikke kjent.
document-started-planned = Startet { $day }, som planlagt.
document-started-later = { $days ->
    [one] Startet { $day }, én dag senere enn først planlagt ({ $planned }).
   *[other] Startet { $day }, { $days } dager senere enn først planlagt ({ $planned }).
 }
document-started-earlier = { $days ->
    [one] Startet { $day }, én dag tidligere enn først planlagt ({ $planned }).
   *[other] Startet { $day }, { $days } dager tidligere enn først planlagt ({ $planned }).
 }
document-figure-green-then = Grønne før start
document-figure-green-now = Grønne nå
document-checkin = Fra statussjekken i uke { $week }.
document-figure-actions = Ferdige oppgaver
document-figure-actions-note = Fortsatt åpne: { $open }. Trukket tilbake: { $dropped }.
document-figure-incidents = Hendelser
document-figure-incidents-note = { $days ->
    [one] Fra én dags dagstavler.
   *[other] Fra { $days } dagers dagstavler.
 }
document-ready = Status før start og nå
document-at-start = Før start (uke { $week })
document-now = Nå ({ $day })
document-way = Hva som sto i veien
document-way-none = Ingen oppgave eller risiko er tatt opp for disse enhetene.
document-way-other = Tatt opp utenom statussjekkene
document-days = Dag for dag etter start
document-days-few = Dagene vises når minst fem enheter forteller hvordan det gikk.
document-days-quiet = { $count ->
    [one] Én dag var alle dagstavlene grønne, uten hendelser.
   *[other] { $count } dager var alle dagstavlene grønne, uten hendelser.
 }
document-days-left-out = { $count ->
    [one] Én dag er utelatt, for færre enn fem enheter fortalte hvordan den gikk.
   *[other] { $count } dager er utelatt, for færre enn fem enheter fortalte hvordan de gikk.
 }
document-questions = Spørsmål til et menneske
document-questions-none = Ingen i disse enhetene har spurt et menneske siden start.
document-questions-few = Færre enn fem har stilt spørsmål, så de telles ikke her.
document-questions-asked = Det er stilt { $count } spørsmål siden start. Venter på svar: { $waiting }.
document-benefits-whole = Gevinster måles for hele innføringen, ikke per pulje.
document-decision-of = Beslutning: { $gate }
document-decided-on = Besluttet { $day }.
document-column-initiative = Innføring
document-column-answered = Svart denne uken
document-column-responsible = Har ansvaret
document-column-done = Ferdige
document-column-under-way = I gang
document-column-not-begun = Ikke begynt
document-column-dropped = Trukket tilbake
document-column-unknown = Uten ferskt svar
document-column-outcome = Utfall
document-column-against = Imot
document-column-when = Når
document-column-still-open = Åpne
document-column-incidents = Hendelser
document-column-wave = Pulje
document-column-go-live = Start
document-column-colour = Tilstand
document-column-counts = Per farge
document-column-oldest = Eldste svar
document-column-organisation = Virksomhet
document-column-unit = Enhet
document-column-before = Før
document-column-now = Nå
document-column-area = Område
document-column-open = Åpne oppgaver
document-column-what = Hva
document-column-owner = Hvem sørger for det
document-column-due = Senest
document-column-late = Arbeidsdager forsinket
document-column-manager = Leder
document-column-week = Uke
document-column-decision = Beslutning
document-column-day = Dag
document-column-decided-by = Beslutter
document-column-benefit = Gevinst
document-column-indicator = Hva som måles
document-column-baseline = Fra start
document-column-target = Mål
document-column-latest = Sist målt
document-column-reached = Nådd
document-column-criterion = Kriterium
document-column-where = Hvor
document-column-unit-id = Enhetens id
document-column-unit-colour = Enheten samlet
document-column-method = Metode
document-column-phase = Fase
document-column-area-colour = Området samlet
document-column-criterion-id = Kriteriets id
document-column-must = Må være på plass
document-column-answered-on = Besvart
document-column-value = Verdi
document-column-way = Av veien til målet
