# What people write to the bot; one alternative a line.
command-help =
    hjälp
    hjalp
    vad kan du
    vad kan du göra
command-greeting =
    hej
    hejsan
    hallå
    tjena
    god morgon
    god dag
    hej hej
command-checkin =
    avstämning
    avstamning
    svara på avstämning
    veckoavstämning
command-status =
    status
    läget
    hur ligger vi till
command-person =
    prata med någon
    fråga en person
    jag vill prata med en människa
    kontakta stöd
command-language =
    svenska
    svensk
    swedish
    på svenska
    in swedish
    prata svenska
    byt till svenska
    skift til svensk
    bytt til svensk
    switch to swedish
    svar på svenska
    svenska tack

language-sv = svenska
language-da = danska
language-nb = norska
language-en = engelska
language-changed = Jag svarar dig på svenska från och med nu.

welcome-title = Hej, jag är Startklar
help-title = Det här kan jag hjälpa till med
help-ask = Fråga mig om { $initiative }: varför det händer, vad som ändras för dig och var du får stöd. Jag svarar bara med texter som någon har godkänt. Vet jag inte säger jag det, och då kan du skicka frågan till en person.
the-change = förändringen
help-checkin = Du leder en enhet. Skriv **avstämning** när du vill svara på hur redo ni är. Det tar ungefär en minut.
help-language = Jag förstår svenska, danska, norska och engelska. Skriv till exempel **english** om du vill byta.
help-privacy = Skriv **vad vet du om mig** om du vill se vad jag sparar om dig.
help-example-why = Varför gör vi det här?
help-example-me = Vad ändras för mig?
help-example-support = Var får jag stöd?
help-checkin-button = Gör avstämningen
help-button = Visa vad jag kan fråga om

answer-other-language = Den här texten finns bara på { $language }.
answer-source = Källa: { $source } · Ansvarig: { $owner } · Granskad { $reviewed }
answer-related = Andra frågar också
answer-more = Läs mer
answer-helpful = Det hjälpte
answer-not-helpful = Det hjälpte inte
answer-person = Fråga en person
see-below = Svaret står här nedanför.
still-working = Det tar lite längre tid än vanligt. Svaret kommer här så snart det är klart.
answer-summary = Svar på din fråga
feedback-helpful = Tack, bra att veta.
feedback-not-helpful = Tack för att du säger det. Den som ansvarar för texten kan se att svaret inte räckte till. Vill du ha hjälp nu kan du fråga en person.
suggest-title = Menar du något av det här?
suggest-text = Jag är inte säker på vad du undrar. Välj det som stämmer bäst, eller skriv frågan på ett annat sätt.
no-answer-title = Det vet jag inte
no-answer-text = Jag har inget godkänt svar på det, och jag gissar inte.
person-title = Här får du hjälp av en person
person-contact = Vänd dig till { $contact }.
person-hours = Öppet { $hours }
person-unknown = Din närmaste chef vet vem som stöttar er enhet. Jag har ingen kontakt inlagd för er än.
article-gone = Det svaret finns inte längre. Skriv din fråga så letar jag efter det som gäller nu.

refused-empty = Jag såg ingen fråga i meddelandet. Skriv med några ord vad du undrar, eller skriv **hjälp**.
refused-no-words = Det kan jag inte läsa som en fråga. Skriv med några ord vad du undrar, eller skriv **hjälp**.
refused-attachment = Jag kan inte läsa filer och bilder, och jag sparar dem inte. Skriv din fråga med ord så försöker jag svara.
refused-too-long = Det var mer text än jag kan läsa på en gång. Skriv frågan i en eller två meningar.
identity-number = Det såg ut som ett personnummer i det du skrev. Jag har inte sparat det. Ta gärna bort meddelandet, och skriv aldrig om patienter här.
contact-details = Telefonnummer och e-postadresser sparar jag inte. Jag har tagit bort dem ur det du skrev. Den som svarar hittar dig här i Teams. Skriv aldrig om patienter.
unknown-action = Den knappen hör till något som inte längre finns. Inget har ändrats. Skriv **hjälp** så visar jag vad som går att göra.
whom-to-ask = Du kan fråga { $name } ({ $role }).
card-not-ours = Det kortet är för gammalt, eller så kommer det inte från mig. Inget har ändrats, och det du skrev står kvar i kortet. Skriv **{ $command }** så får du ett nytt.
not-for-channel = Det tar vi hellre i vår egen chatt. Skriv till mig där.
sorry = Något gick fel hos mig, och jag kunde inte göra klart det du bad om. Det du redan har skickat in finns kvar. Försök igen om en stund. Händer det igen, visa den här koden för supporten: { $reference }
not-saved = Jag kan inte spara något just nu, så det du skickade är inte sparat. Det du har skickat in tidigare finns kvar. Försök igen om en stund. Händer det igen, visa den här koden för supporten: { $reference }
too-often = Det där gick fortare än jag hinner med, så jag har inte gjort något av det senaste. Det du skrev i kortet står kvar. Vänta en minut och försök igen.

checkin-title = Avstämning vecka { $week }
checkin-intro = { $criteria ->
    [one] En fråga.
   *[other] { $criteria } frågor.
} Svara utifrån hur det är i dag. Rött betyder att ni behöver hjälp.
checkin-intro-several = Svara en gång för alla dina enheter. Är det annorlunda på någon av dem, kryssa för den längst ner så frågar jag särskilt om den.
checkin-intro-whole = Du svarar för { $about }. Det som redan är grönt frågar jag inte om igen.
checkin-whole = hela införandet
checkin-page = Del { $page } av { $pages }
checkin-seen-line = Dina svar ses av projektgruppen, styrgruppen och cheferna ovanför dig. Andra ser bara summan för alla enheter.
checkin-seen-project = Dina svar ses av projektgruppen och styrgruppen. Andra ser bara summan för alla enheter.
checkin-seen-everyone = Dina svar kan ses av alla som berörs av införandet.
checkin-prefilled = Svaren från vecka { $week } är ifyllda. Ändra det som inte stämmer längre.
checkin-choose = Välj
checkin-choose-missing = Välj ett svar.
checkin-greens = { $count ->
    [one] En fråga var grön förra gången. Visa den
   *[other] { $count } frågor var gröna förra gången. Visa dem
}
checkin-share = { $criterion } (procent)
checkin-share-missing = Skriv ett tal från 0 till 100.
checkin-count-missing = Skriv ett heltal.
checkin-rating = { $part }, 1 till 5
checkin-rating-1 = 1, inte alls
checkin-rating-3 = 3, delvis
checkin-rating-5 = 5, helt och hållet
checkin-proof = Vad visar det? { $evidence }
checkin-comment = Något mer vi bör veta? Skriv inget om patienter.
checkin-wish = Behöver ni pausa eller börja senare?
checkin-wish-none = Nej
checkin-wish-pause = Ja, vi behöver pausa
checkin-wish-postpone = Ja, vi behöver börja senare
checkin-reason = Varför, och vad skulle behövas?
checkin-reason-missing = Skriv några ord om varför.
checkin-next = Nästa
checkin-same = Inget har ändrats
checkin-snooze = Påminn mig i morgon
checkin-snoozed = Jag påminner dig på morgonen den { $day }. Du kan svara på det här kortet när som helst.
checkin-skip = Hoppa över den här gången
checkin-skip-title = Hoppa över vecka { $week }
checkin-skip-text = Då påminner jag inte mer den här gången. Skriv varför, så att ingen undrar. De tidigare svaren står kvar, med sitt datum.
checkin-skip-reason = Varför hoppar ni över?
checkin-skipped = Noterat. { $units } hoppar över vecka { $week }. Vill du svara ändå, skriv avstämning.
checkin-away = Jag är borta
command-away =
    jag är borta
    frånvaro
away-title = Någon svarar för dig
away-text = Medan du är borta svarar den du väljer för { $units }. Du får inga påminnelser under tiden.
away-who = Vem svarar?
away-who-missing = Välj någon.
away-last = Till och med
away-last-missing = Välj en dag, från i dag och högst ett år fram.
away-save = Spara
away-saved = Klart. { $name } svarar för dig till och med { $day } och har fått veta det. Skriv jag är borta om något ändras.
away-now = { $name } svarar för dig till och med { $day }.
away-back = Jag är tillbaka
away-over = Välkommen tillbaka. Från och med nu frågar jag dig igen.
away-nobody = Ingen mer än du finns inlagd i enheten, så här går det inte att välja. Be den som sköter enhetsregistret i projektet att lägga till en ersättare.
away-told = { $name } är borta och har bett dig svara på avstämningen för { $units } till och med { $day }. Jag säger till när det är dags.
checkin-except = Här är det annorlunda, fråga mig särskilt
checkin-submit = Skicka
checkin-blocker-title = Vad står i vägen för { $unit }?
checkin-blocker-text = Dina svar är sparade. Berätta kort, så blir det lättare att ge er rätt hjälp. Det blir en uppgift som någon tar hand om.
checkin-why-not = Varför gäller det inte er?
checkin-help-label = Vem kan hjälpa till?
checkin-help-ourselves = Vi löser det själva
checkin-help-project = Projektgruppen
checkin-help-local-lead = Den som leder införandet hos oss
checkin-help-support = Supporten
checkin-due-label = När behöver det vara löst?
checkin-blocker-label = Vad står i vägen?
checkin-blocker-missing = Skriv några ord om vad som står i vägen.
checkin-blocker-lead = I vägen:
checkin-help-lead = Hjälp:
checkin-due-lead = senast { $day }
checkin-comment-lead = Kommentar:
checkin-wish-lead-pause = Ni har bett om paus:
checkin-wish-lead-postpone = Ni har bett om senare start:
checkin-blocker-submit = Spara
checkin-done-title = Tack, vecka { $week } är klar
checkin-done-by = Besvarad av { $name } { $day }
checkin-red-follow-up = Det röda och gula är nu uppgifter med ansvarig och datum. Skriv uppgifter för att se dem.
checkin-wish-follow-up = Projektledaren har fått er begäran och ska svara. Inget i tidplanen ändras förrän det är beslutat.
checkin-edit = Ändra svaren
checkin-not-yours = Det är enhetens chef eller den som ersätter chefen som svarar för enheten. Inget har sparats. Är det du som borde svara, be den som sköter enhetsregistret i projektet att lägga till dig.
checkin-no-units = Du har ingen enhet att svara för just nu. Har du nyligen blivit chef eller ersättare, be den som sköter enhetsregistret i projektet att lägga till dig.
checkin-nothing-asked = Det finns inget att svara på för dina enheter just nu. Jag hör av mig när det är dags.
checkin-changed-form = Frågorna har ändrats sedan det här kortet skickades. Det du fyllde i på frågor som finns kvar är sparat. Det andra behövs inte längre.
checkin-old-period = Kortet gällde vecka { $old }, som är stängd. Inget är sparat än. Här är avstämningen för den här veckan, med det du fyllde i.
checkin-unchanged = Du ändrade inget, så de tidigare svaren gäller fortfarande.
checkin-incomplete = Det du svarade är sparat. De här frågorna väntar fortfarande på svar.
checkin-say-all =
    allt grönt
    allt är grönt
    allt är grön
checkin-say-except =
    utom
    förutom
    men inte
checkin-say-yellow =
    gul
    gult
    gula
checkin-say-red =
    röd
    rött
    röda
checkin-said-all = Tack. Vecka { $week } för { $units }: allt grönt.
checkin-said-except = Tack. Vecka { $week } för { $units }: allt grönt utom det här:
checkin-said-change = Blev något fel, skriv om hela meningen, eller skriv avstämning för formuläret.
checkin-said-unclear = Inget är sparat. Jag förstod inte den här delen: { $part }. Skriv frågan och färgen, till exempel: allt grönt utom 2, gul: halva gruppen kvar. Flera skiljs åt med semikolon. Frågorna är:
checkin-said-red = Inget är sparat än: skriv också vad som står i vägen för det röda, till exempel: { $example }.
checkin-said-example = allt grönt utom { $number }, röd: två har slutat
checkin-cut = En text var längre än { $most } tecken. Början är sparad; resten hör hemma i ett dokument som du kan länka till.
checkin-gone-unit = Kortet gällde en enhet som inte längre finns i enhetsregistret, kanske för att den gått ihop med en annan. Dess tidigare svar finns kvar. Inget nytt har sparats för den. Skriv avstämning för de enheter du svarar för nu.
checkin-late = Vi fick inget svar i tid för { $units }. Du kan fortfarande svara den här veckan; det tar ungefär en minut. Är du borta, säg till vem som svarar i stället.
checkin-others-prompt = Dags att svara på det du ansvarar för i { $initiative }. Bara det som inte redan är grönt.
checkin-climbed = { $unit } har inte svarat på avstämningen i { $initiative } två gånger i rad, senast vecka { $week }. Det kan ha många skäl: hög belastning, semester, en chef som slutat. Hör gärna av dig och fråga om de behöver hjälp, eller om någon annan ska svara. Du får det här en gång.
wish-title-pause = { $unit } ber om paus
wish-title-postpone = { $unit } ber om senare start
wish-from = Från { $name }, i veckans avstämning.
wish-next = Svara enheten, och ta upp det vid nästa beslut om takten. Tidplanen ändras inte av sig själv.
good-news-title = { $unit } är helt grön
good-news-text = Värt att uppmärksamma? Så här kan det låta i enhetens kanal. Inget skickas om du inte trycker.
good-news-post = Skicka i enhetens kanal
good-news-posted = Skickat i kanalen för { $unit }.
good-news-no-channel = { $unit } har ingen kanal i enhetsregistret, så jag kan inte skicka där. Texten kan du kopiera.
good-news-not-yours = Goda nyheter skickas av den som sköter kommunikationen för enheten. Inget har skickats.
command-pulse =
    puls
    pulsen
    visa pulsen
    medarbetarpuls
pulse-title =
    { $count ->
        [1] En fråga till dig
       *[other] Några korta frågor till dig
    }
pulse-promise = Ditt svar räknas utan ditt namn. Chefen och projektet ser bara hur många som svarat vad, och bara när minst { $fewest } har svarat.
pulse-yes = Ja
pulse-partly = Delvis
pulse-no = Nej
pulse-choose = Välj ett svar på varje fråga.
pulse-colleagues-goes = Går utan ditt namn till dem som skriver svaren
pulse-send = Skicka
pulse-thanks = Tack. Ditt svar för vecka { $week } är räknat, utan ditt namn. Enhetens chef får se summan när veckan är över, om minst { $fewest } har svarat.
pulse-thanks-group = Tack. Dina svar för vecka { $week } är räknade, utan ditt namn. Projektet får se summan när veckan är över, om minst { $fewest } har svarat.
pulse-counted-before = Det här kortet är redan använt. Svaret från första gången är räknat; inget nytt är sparat.
pulse-over = Den frågan är stängd, så det här svaret räknades inte. Nästa fråga kommer av sig själv.
pulse-not-yours = Den frågan går till andra än dig. Inget är sparat.
pulse-heard = Medarbetarna i vecka { $week }: { $said }.
pulse-said = { $yes } ja, { $partly } delvis, { $no } nej ({ $answers } svar)
pulse-of = Pulsen: { $initiative }
pulse-summary = Pulsen
pulse-together = Alla tillsammans, vecka { $week }: { $said }
pulse-unit = { $unit }, vecka { $week }: { $said }
pulse-few = För få har svarat för att något ska visas.
pulse-few-in =
    För få svar för att visas: { $units }{ $more ->
        [0] .
       *[other] {" "}och { $more } till.
    }
pulse-nothing-yet = Ingen omgång är avslutad än. Svaren visas när veckan är över.
pulse-rule = Svar räknas utan namn och visas först när veckan är över och minst { $fewest } har svarat.
pulse-off = Medarbetarna får inga korta frågor i det här införandet. Projektet kan slå på det när införandet läggs in.
pulse-not-for-you = Pulsen visas för dem som leder en enhet eller införandet.
benefit-title = En nytta är nådd: { $benefit }
benefit-text = { $indicator }: från { $before } till { $now }, målet var { $target }. Berätta gärna för alla som har arbetat för det. Ett förslag:
benefit-draft = Vi har nått dit vi ville: { $benefit }. { $indicator } var { $before } när vi började och är { $now } nu. Tack till alla som har gjort det möjligt.
day-title = Hur går det i dag?
day-intro = Ett tryck räcker. Är något gult eller rött får du gärna skriva vad.
day-saved = { $status } sparat för { $units }, { $day }.
day-note = Vad hände, och är det löst eller återstår något?
day-incidents = Hur många störningar?
day-summary = Hur går det i dag för { $units }? Ett tryck räcker.
day-over = Det kortet gällde { $day }. Inget har ändrats. Här är dagens.
checkin-prompt = Dags för veckans avstämning för { $units }. Det tar ungefär en minut.
checkin-reminder = Vi saknar veckans avstämning för { $units }. Den tar ungefär en minut.

status-green = 🟢 Grönt
status-yellow = 🟡 Gult
status-red = 🔴 Rött
status-not-applicable = ⚪ Ej aktuellt
colour-green = 🟢 Grönt
colour-yellow = 🟡 Gult
colour-red = 🔴 Rött
colour-stale = ⏳ Inaktuellt
colour-silent = ❔ Inget svar
colour-green-short = 🟢 Gr
colour-yellow-short = 🟡 Gu
colour-red-short = 🔴 Rö
colour-stale-short = ⏳
colour-silent-short = ❔
status-title = Läget vecka { $week }
status-of = { $initiative }, vecka { $week }
status-whole = Som helhet: { $colour }
status-coverage = { $answered } av { $asked } tillfrågade enheter har svarat den här veckan.
status-oldest = { $days ->
    [0] Alla svar är från i dag.
    [one] Det äldsta svaret är från i går.
   *[other] Det äldsta svaret är { $days } dagar gammalt.
}
status-falling = ⚠️ Färre svarar: { $now } procent i den senaste avstämningen, { $before } procent i den före. Fråga varför innan ni tolkar färgerna.
status-waves = Per våg
status-wave = Våg { $wave }, start { $day }
status-paused = pausad
status-administrations = Per förvaltning
status-changed = Ändrat sedan förra gången
status-change = { $unit }: { $before } blev { $now }
status-blockers = Vad som står i vägen
status-units = Enheter att följa upp
status-nobody-needs = Ingen enhet är röd eller gul.
status-heatmap = Visa per område
status-trend = Visa utvecklingen
status-training = Utbildning och stöd
status-actions = Visa uppgifter och risker
status-open = Öppna uppgifter och risker
status-open-own = Öppna uppgifter och risker som rör dig
status-open-ahead = Inte dags än: { $count }
status-open-late = Försenade upp till tio arbetsdagar: { $count }
status-open-long-late = ⚠️ Försenade mer än tio arbetsdagar: { $count }
status-open-risks = Risker: { $count }
status-back = Till översikten
status-few = Färgerna visas när så många enheter har svarat att ingen av dem kan pekas ut.
heatmap-title = Per område, vecka { $week }
heatmap-unit = Enhet
heatmap-key = Kolumnerna: { $columns }
heatmap-more = Nästa enheter
trend-title = Utvecklingen vecka för vecka
trend-none = Det finns för få veckor att visa än. Kom tillbaka när enheterna har svarat två gånger.
trend-weeks = Vecka
trend-units = Antal enheter
trend-week = Vecka { $week }: { $colours }
training-title = Utbildning och stöd
training-share = Utbildade
training-share-added = { $label }: i snitt { $mean } procent per enhet, lägst { $lowest } procent
training-understanding = Förståelse
training-understanding-added = { $label }: i snitt { $mean } av 5, lägst { $lowest }
training-groups = Utbildade i hela införandet
training-few = Siffrorna visas när minst fem enheter har svarat.
training-coverage = { $counted } av { $units } enheter har ett aktuellt svar.
training-oldest = Det äldsta är från { $day }.
training-not-asked = { $count ->
    [one] En enhet får inte frågorna i den fas den är i.
   *[other] { $count } enheter får inte frågorna i den fas de är i.
}
training-not-measured = Metoden ställer inga frågor till enheterna om vilka som är utbildade.
training-support = Superanvändare
training-support-technical = { $count } av { $units } enheter har någon som kan systemet.
training-support-professional = { $count } av { $units } enheter har någon som kan arbetssätten.
training-support-unsaid = { $count ->
    [one] I en enhet står det inte vad superanvändarna kan.
   *[other] I { $count } enheter står det inte vad superanvändarna kan.
}
training-lacking-technical = Saknar någon som kan systemet: { $names }
training-lacking-professional = Saknar någon som kan arbetssätten: { $names }
training-units = Enheterna, de som behöver mest först
training-not-yet = ⚪ Får inte frågorna i den här fasen
training-unit-share = Utbildade: { $said }
training-unit-understanding = Förståelse: { $said }
training-unit-lacks-technical = Ingen superanvändare för systemet
training-unit-lacks-professional = Ingen superanvändare för arbetssätten
training-unit-unsaid = Superanvändare finns, men inte vad de kan
training-unit-both = Superanvändare för både system och arbetssätt
training-figure = { $said } ({ $day })
training-percent = { $value } %
training-of-five = { $value } av 5
command-gates =
    beslut
    beslutspunkter
gates-title = Beslutspunkter
gates-none = Det finns inga beslutspunkter i de införanden du hör till.
gates-open = Öppna nu
gates-ahead = Längre fram
gates-was-due = Skulle ha beslutats { $day }
gates-by-hand = Tas upp vid behov
gates-done = Beslutade
gates-elsewhere = Före Startklar
gates-elsewhere-why = Dagen för de här hade redan passerat när införandet lades in. De räknas som avgjorda på annat håll. Den som har mandatet kan öppna en och skriva in vad som beslutades.
gate-of-wave = { $point }, våg { $wave }
gate-due = Beslut { $day }
gate-overdue = { $days ->
    [0] Skulle ha beslutats { $day }. Dagen har passerat.
    [one] Skulle ha beslutats { $day }. Beslutet har väntat en arbetsdag.
   *[other] Skulle ha beslutats { $day }. Beslutet har väntat { $days } arbetsdagar.
}
gate-mandate = Beslutar: { $role }
gate-mandate-names = Beslutar: { $role } ({ $names })
gate-mandate-nobody = Ingen har mandat att besluta här än. Projektledaren behöver se till att någon får det.
gate-inputs = Underlag: { $inputs }
gate-unmet = Inte uppfyllt
gate-unknown = Vet vi inte: inget svar, eller för gammalt
gate-met = Uppfyllt: { $count }
gate-later = Frågas först i en senare fas och räknas inte här: { $criteria }
gate-nothing = Inga svar från avstämningar hör till det här beslutet. Det vilar på underlaget ovan.
gate-hard = måste
gate-more-units = { $names } och { $count } till
gate-oldest = äldsta svaret { $day }
gate-no-answer = inget färskt svar från { $names }
gate-yellow = gult: { $names }
gate-positions = Var vi står
gate-position = { $name }: { $stance }
gate-stance-for = 👍 för att gå vidare
gate-stance-against = 👎 emot att gå vidare
gate-stance-abstain = ✋ avstår
gate-my-stance = Var står du?
gate-my-reason = Varför? Det du skriver följer med beslutet, även om det går emot dig.
gate-stance-missing = Välj var du står innan du sparar. Det du skrev står kvar.
gate-save-stance = Spara min ståndpunkt
gate-decide = Fatta beslut
gate-back = Tillbaka
gate-all = Alla beslutspunkter
gate-see = Se vad det vilar på
gate-outcome = Vad är beslutat?
gate-reason = Motivering
gate-over-red = Det här är rött och måste vara på plats: { $criteria }. Vill ni köra ändå, skriv varför.
gate-units = Vilka enheter kör?
gate-too-many-units = Beslutet gäller { $count } enheter, fler än som går att välja bland här. Låt alla köra, eller besluta våg för våg.
gate-day = Ny dag, om det skjuts upp
gate-record = Spara beslutet
gate-lacking = Inget är sparat än. Det saknas: { $what }
gate-collides =
    Inget är sparat än. Med den nya dagen startar { $units } i { $initiative } { $days ->
        [0] samma dag
        [one] bara en dag ifrån
       *[other] bara { $days } dagar ifrån
    } ({ $day }). En sak i taget brukar gå bättre. Vill ni ändå, spara en gång till.
gate-lacking-mandate = mandat att besluta här
gate-lacking-outcome = vad som är beslutat
gate-lacking-reason = en motivering
gate-lacking-reason-over-red = en skriftlig motivering, eftersom något som måste vara på plats är rött
gate-lacking-field = svar på allt som metoden frågar efter
gate-lacking-units = vilka enheter det gäller
gate-lacking-day = en ny dag, senare än i dag
gate-decided = Beslut: { $outcome }
gate-decided-by = { $name }, { $day }
gate-decided-units = Kör: { $names }
gate-decided-units-on = Kör den { $day }: { $names }
gate-decided-waiting = Väntar till den { $day }: { $names }
gate-decided-waiting-open = Väntar på en ny dag: { $names }
gate-decided-meanwhile = Någon annan hann besluta medan du skrev, så ditt är inte sparat. Läs det och spara igen om du vill besluta på nytt.
gate-decided-day = Ny dag: { $day }
gate-decided-day-from = Ny dag: { $day }, i stället för { $before }
gate-decided-day-others = Ny dag för de andra: { $day }
gate-own-goes = Din enhet { $unit } kör den { $day }.
gate-own-waits = Din enhet { $unit } väntar. Ny dag: { $day }.
gate-own-waits-open = Din enhet { $unit } väntar. Ny dag är inte bestämd än.
gate-decided-over = Beslutat trots rött: { $criteria }
gate-grounds =
    Underlaget då: { $met ->
        [one] { $met } uppfyllt
       *[other] { $met } uppfyllda
    }, { $unmet } inte, { $unknown ->
        [one] { $unknown } okänt
       *[other] { $unknown } okända
    }
gate-earlier = Tidigare beslut: { $outcome }, { $day }
gate-not-yours = Beslutspunkter visas för dem som leder införandet, styr det eller leder en enhet i det. Undrar du vem som beslutar om något, fråga mig bara.
gate-opened = { $point } ska beslutas { $day }. Här är vad det vilar på i dag.
gate-waiting = { $days ->
    [one] { $point } skulle ha beslutats i går, { $day }. Det väntar fortfarande.
   *[other] { $point } skulle ha beslutats { $day }, för { $days } dagar sedan. Det väntar fortfarande.
}
gate-told = { $point }: { $outcome }
command-actions =
    uppgifter
    åtgärder
    risker
actions-title = Uppgifter och risker
actions-none = Inga öppna uppgifter eller risker. Blir något rött eller gult i en avstämning dyker det upp här.
actions-mine = Mina
actions-others = Andras
action-kind-action = Uppgift
action-kind-risk = Risk
action-likelihood = Hur troligt är det?
action-likelihood-low = mindre troligt
action-likelihood-medium = kan hända
action-likelihood-high = troligt
action-row = { $unit }, { $owner }, senast { $day }
action-owner = Ansvarig: { $owner }
action-due = Senast { $day }
action-overdue = { $days ->
    [one] En arbetsdag försenad
   *[other] { $days } arbetsdagar försenad
}
action-waited = { $days ->
    [0] Uppdaterad nyligen
    [one] Inget har hänt på en arbetsdag
   *[other] Inget har hänt på { $days } arbetsdagar
}
action-done-state = Klar
action-dropped-state = Inte längre aktuell
action-step-raised = { $name } tog upp det
action-step-changed = { $name } ändrade
action-step-answered = { $name } skrev
action-step-handed-over = { $name } lämnade över till { $to }
action-step-moved = { $name } flyttade till { $day }
action-step-done = { $name } markerade den som klar
action-step-reopened = { $name } öppnade den igen
action-step-dropped = { $name } strök den
action-say-label = Vad har hänt, eller vad händer nu?
action-owner-label = Lämna över till
action-due-label = Nytt datum
action-save = Spara
action-done = Det är klart
action-drop = Inte längre aktuell
action-reopen = Öppna igen
action-all = Alla uppgifter
action-not-yours = Uppgifter visas för den som är ansvarig, för enhetens chef och för dem som leder införandet. Inget har ändrats.
action-unchanged = Du ändrade inget, så allt står kvar som det var.
risk-new = Ta upp en risk
risk-what = Vad kan hända, och vad skulle det leda till? Skriv inget om patienter.
risk-unit = Vad gäller den?
risk-missing = Skriv några ord om risken.
action-told = { $kind ->
    [risk] En risk som du ska följa: { $what }
   *[action] Ny uppgift till dig: { $what }
}
action-late-action-owner = { $kind ->
    [risk] Dags att se över risken: { $what }
   *[action] Din uppgift skulle ha varit klar: { $what }
}
action-late-project-leader = Försenad i införandet: { $what }. Den som ansvarar har inte hunnit; behövs hjälp?
action-late-owner = Försenad, och projektledaren vet om det sedan tidigare: { $what }
action-late-board = Till styrgruppen, eftersom ingen har löst det: { $what }
status-more = { $count ->
    [one] En enhet till får inte plats här.
   *[other] { $count } enheter till får inte plats här.
}
status-not-yours = Läget för alla enheter visas bara för projektgruppen och styrgruppen. Din närmaste chef kan berätta hur det går för er enhet.
status-no-initiative = Det finns inget införande med enheter än.

material-from = Avsändare: { $owner }
date-not-set = datum inte bestämt

role-staff = medarbetare
role-manager = enhetschef
role-deputy = ersättare för chefen
role-super-user = superanvändare
role-change-agent = förändringsstöd på enheten
role-local-development-lead = lokal utvecklingsledare
role-communicator = kommunikatör
role-content-owner = innehållsansvarig
role-project-leader = projektledare
role-approver = godkännare
role-owner = ägare av införandet
role-steering-group = styrgruppen
role-support = supporten
role-administrator = administratör

page-title = Startklar är igång
page-text = Startklar är en bot i Microsoft Teams. Den svarar på frågor om en stor förändring, tar emot veckans avstämning från enheterna och skickar information när det är dags.
page-try = Prova det här
page-playground = Öppna Agents Playground och skriv **Varför gör vi det här?**
page-checkin = Skriv **avstämning** för att svara som enhetschef.
page-health = Är processen i gång: /healthz. Fungerar allt: /readyz.

chat-intro = Du skriver som { $name }. Skriv en fråga, eller numret på en knapp. Ctrl-D avslutar.
chat-keep = Enter behåller: { $value }
chat-several = flera nummer med komma emellan, eller Enter för ingen

# What is no question, and answers that know the asker
refused-identity-number = { identity-number }
refused-code = Det där ser ut som programkod, och det kan jag inte svara på. Skriv med egna ord vad du undrar om { $initiative }.
refused-foreign = Det språket kan jag tyvärr inte. Skriv på svenska, danska, norska eller engelska.
refused-order = Jag är Startklar, en bot som svarar på frågor om { $initiative } med texter som någon har godkänt. Jag hittar inte på något eget och byter inte roll. Fråga gärna något om förändringen.
refused-medical = Jag kan inte ge medicinska råd, varken om dig eller om en patient. Fråga en kollega, läkare eller farmaceut. Är det akut, larma som ni brukar. Jag har inte sparat det du skrev.
refused-pay = Om lön vet jag inget. Det svarar { $contact } på. Om tid och ersättning för utbildningen kan du däremot fråga mig.
refused-small-talk = Det ligger utanför det jag kan. Jag svarar på frågor om { $initiative }: varför, när, vad som ändras och var du får hjälp.
refused-thanks = Varsågod. Skriv igen när du undrar något.
refused-swearing = Det låter som att något krånglar. Berätta vad så letar jag efter ett svar, eller fråga en person direkt.
ask-more = Du frågade mer. Tryck på en fråga så svarar jag.

private-sent = Det svarar jag på i vår egen chatt. Jag har skrivit till dig där.
private-open = Det svarar jag på i vår egen chatt. [Öppna den här]({ $link }) och fråga igen.

which-unit-text = Du hör till flera enheter. Vilken gäller det?
which-unit-all = Alla mina enheter
which-unit-label = Enhet
which-unit-show = Visa svaret

live-nobody = Jag vet inte vilken enhet du hör till, så det här är det allmänna svaret. Din chef vet vad som gäller hos er. Den som sköter enhetsregistret i projektet kan lägga till dig.
live-as-of = Enligt enhetsregistret { $day }.
live-as-of-unknown = Enligt enhetsregistret.
live-by-method = Enligt metoden för införandet, { $day }.
live-your-manager = din chef
live-your-project = projektet
live-start-days = { $days ->
    [one] Ni startar { $day }, i morgon. Ni hör till våg { $wave }.
   *[other] Ni startar { $day }, om { $days } dagar. Ni hör till våg { $wave }.
}
live-start-weeks = Ni startar { $day }, om { $weeks } veckor. Ni hör till våg { $wave }.
live-start-today = Ni startar i dag. Ni hör till våg { $wave }.
live-start-past = Ni startade { $day }, i våg { $wave }.
live-start-unknown = Det finns inget startdatum inlagt för er än. Chefen eller { $project } vet mer.
live-stage = Ni är i fasen { $phase }. Frågan nu: { $settles }
live-super-users = Superanvändare: { $names }.
live-super-users-none = Ingen superanvändare är inlagd för er än. Fråga { $manager }.
live-super-users-technical = Tekniska superanvändare, som kan systemet: { $names }.
live-super-users-professional = Verksamhetskunniga superanvändare, som kan arbetssätten: { $names }.
live-super-users-lacking-technical = Ingen teknisk superanvändare är inlagd för er än.
live-super-users-lacking-professional = Ingen verksamhetskunnig superanvändare är inlagd för er än.
live-nobody-entered = Ingen är inlagd för er än. Be den som sköter enhetsregistret i projektet att lägga till den det gäller.
live-contact = Lokal utvecklingsledare: { $names }.
live-contact-none = Ingen lokal utvecklingsledare är inlagd för er än. Fråga { $manager }.
live-support = Stöd: { $support }.
live-duties = Det här ska ni ha på plats i fasen { $phase }:
live-duties-none = I fasen { $phase } ställs inga särskilda krav på enheten.
live-duties-more = { $count ->
    [one] En punkt till får inte plats här.
   *[other] { $count } punkter till får inte plats här.
}
live-conditional = bara om det gäller hos er
live-decisions = Beslut som ligger närmast din fråga
live-decision = **{ $label }** beslutas av: { $role }. Fas: { $phase }.
live-decided = Redan beslutat för er
live-decided-in-chat = Fråga mig i vår egen chatt, så visar jag vad som redan är beslutat för er.
live-decided-none = Inget beslut som gäller er är taget här än.
live-decided-dissent = Alla var inte eniga
live-decided-waiting = Väntar: { $names }
live-undecided = Inte beslutat än
live-undecided-open = { $point } ska beslutas { $day }.
live-undecided-late = { $point } skulle ha beslutats { $day } och väntar fortfarande.
live-overall = Hela införandet, avstämning vecka { $week }: { $answered } av { $units } enheter svarade
live-overall-few = Färgerna visar jag när minst fem enheter har svarat.
live-overall-none = Ingen enhet har svarat på en avstämning än.
live-own = Er senaste avstämning, vecka { $week }: { $colours }
live-own-none = Enheten har inte svarat på någon avstämning än.
live-own-hidden = Hur det går för er enhet kan din chef berätta.

# Frågor till en människa.
command-tickets =
    mina frågor
    öppna frågor
    frågor som väntar
    ärenden
    mina ärenden

ticket-form-title = Fråga en person
ticket-form-text = Någon läser din fråga, och svaret kommer hit i chatten. Den som svarar ser vilken enhet du hör till men inte vad du heter. Skriv inget om patienter.
ticket-form-question = Vad vill du veta?
ticket-form-kind = Vad gäller det?
ticket-kind-technical = Tekniken: inloggning, utrustning, något som inte fungerar
ticket-kind-professional = Arbetet: hur vi ska göra, och varför
ticket-form-along-label = Det du redan har frågat mig
ticket-form-along = Skicka med det jag frågade dig och det du visade
ticket-urgent = Är det bråttom, vänd dig till { $contact }.
ticket-send = Skicka
ticket-no-text = Skriv några ord först.
ticket-desk-open-now = Öppet hos { $desk } nu, till kl. { $time }.
ticket-desk-shut = Stängt hos { $desk } just nu.
ticket-desk-opens = Stängt hos { $desk } just nu. Någon tittar på frågan { $day } kl. { $time }.
ticket-today = i dag
ticket-on = på { $day }

ticket-asker-open = Fråga { $number } ligger hos { $desk }
ticket-asker-taken = Fråga { $number }: någon hos { $desk } arbetar med den
ticket-asker-answered = Svar på fråga { $number }
ticket-asker-closed = Fråga { $number } är avslutad
ticket-asker-withdrawn = Fråga { $number } är återtagen
ticket-you-asked = Du frågade:
ticket-you-added = Du la till:
ticket-answer-lead = Svar:
ticket-answered-by = Besvarad av { $role } hos { $desk } { $day }
ticket-closed-by = Avslutad av { $role } hos { $desk } { $day }
ticket-add = Lägg till något
ticket-need-more = Jag behöver veta mer
ticket-more-label = Vad vill du lägga till?
ticket-withdraw = Ta tillbaka frågan
ticket-withdrawn-text = Det som stod i frågan är borttaget.

ticket-desk-open = Fråga { $number }: ny
ticket-desk-taken = Fråga { $number }: { $name } har tagit den
ticket-desk-answered = Fråga { $number }: besvarad av { $name }
ticket-desk-closed = Fråga { $number }: avslutad
ticket-desk-withdrawn = Fråga { $number }: återtagen
ticket-somebody = någon
ticket-no-unit = Okänd enhet
ticket-language = Skriver { $language }
ticket-asked = Ställd för { $age } sedan
ticket-age-new = mindre än en timme
ticket-age-hours = { $count ->
    [one] en timme
   *[other] { $count } timmar
}
ticket-age-days = { $count } dygn
ticket-context-question = Frågade mig:
ticket-context-article = Fick läsa:
ticket-asker-added = Tillagt:
ticket-moved = Frågan ligger nu hos { $desk }.
ticket-take = Jag tar den
ticket-take-over = Ta över
ticket-answer-button = Svara
ticket-answer-label = Ditt svar. Skriv det på frågans språk.
ticket-answer-send = Skicka svaret
ticket-move = Flytta
ticket-move-label = Vart hör frågan?
ticket-close = Avsluta
ticket-reason-label = Varför avslutas den? Den som frågade får läsa det.
ticket-reopen = Öppna igen
ticket-show = Visa frågan
ticket-word-added = Den som ställde fråga { $number } har lagt till något.
ticket-word-asked-more = Den som ställde fråga { $number } behöver veta mer.
ticket-word-withdrawn = Fråga { $number } är återtagen. Ingen behöver svara.
ticket-overdue-untaken = Fråga { $number } ställdes för { $age } sedan och ingen har tagit den.
ticket-overdue-unanswered = Fråga { $number } ställdes för { $age } sedan och är inte besvarad.
ticket-not-yours = Frågan besvaras av supporten och projektet för den enheten. Inget har ändrats.
ticket-refused-taken = { $name } hann före och har tagit frågan. Vill du ändå svara, ta över den först.
ticket-refused-yours = Du har redan tagit den här frågan.
ticket-refused-answered = Frågan är redan besvarad.
ticket-refused-closed = Frågan är avslutad. Öppna den igen först.
ticket-refused-withdrawn = Den som frågade har tagit tillbaka frågan.
ticket-refused-waiting = Frågan är redan öppen.
ticket-refused-same-desk = Frågan ligger redan där.
ticket-list-title = Frågor till en person
ticket-list-waiting = { $count ->
    [one] En fråga väntar på svar
   *[other] { $count } frågor väntar på svar, äldst först
}
ticket-list-more = { $count ->
    [one] En till får inte plats här.
   *[other] { $count } till får inte plats här.
}
ticket-list-own = Det du har frågat
ticket-list-none = Inga frågor väntar på svar just nu.
ticket-list-none-own = Du har inte frågat någon person än. Skriv **fråga en person** när du vill göra det.

# Frågor utan svar.
command-gaps =
    luckor
    kunskapsluckor
    frågor utan svar
waiting-person = När det finns ett svar säger jag till dig. Till dess minns jag att det var du som frågade, i högst { $days } dagar.
waiting-thread = När det finns ett svar skriver jag det här i tråden.
waiting-stop = Säg inte till
waiting-stopped = Då säger jag inte till. Jag har tagit bort minnet av vem som frågade.
told-title = Du frågade om det här och jag hade inget bra svar. Nu finns det ett.
gaps-week-summary = { $count ->
    [0] Svar som snart går ut
    [one] En fråga väntar på svar
   *[other] { $count } frågor väntar på svar
}
gaps-title = Frågor utan svar
gaps-intro = Det här har folk frågat utan att få ett svar som hjälpte. De vanligaste står först. Vem som har frågat ser ingen.
gaps-none = Just nu väntar ingen fråga på svar.
gaps-all = Visa alla ({ $count })
gaps-not-shown = { $count } till får inte plats här.
gaps-expired = De här svaren har gått ut och visas inte längre
gaps-expiring = De här svaren går snart ut
gaps-expires-row = { $title }, gäller till och med { $day }
gaps-not-yours = Det här sköts av dem som ansvarar för innehållet och av projektledningen. Saknar du ett svar kan du fråga en person.
gap-title = En fråga utan svar
gap-open = Öppna
gap-facts = { $count ->
    [one] Frågad en gång
   *[other] Frågad { $count } gånger
} · { $languages } · senast { $day }
gap-state-open = Ingen har skrivit ett svar än.
gap-state-drafted = Ett förslag väntar på att någon annan godkänner det.
gap-state-approved = Svaret är godkänt och läggs in.
gap-state-answered = Svaret är godkänt och finns nu att få. De som väntar får veta det.
gap-state-closed = Svaret finns att få, och alla som väntade har fått veta det.
gap-state-dismissed = Frågan lämnas utan svar.
gap-reason-lead = Skäl:
gap-asked = Så här har folk skrivit
gap-personal = Så här svarade en person
gap-use-personal = Utgå från det svaret
gap-write = Skriv ett svar
gap-write-again = Skriv om svaret
gap-near = Finns svaret redan i någon av de här texterna?
gap-add = Koppla till texten
gap-choose-near = Välj först vilken text frågorna ska leda till.
gap-dismiss = Lämna utan svar
gap-dismiss-label = Om frågan ska lämnas utan svar: varför?
gap-reason-missing = Skriv ett skäl först, så att andra förstår.
gap-form-intro = Skriv som en bra kollega: kort, vänligt och ärligt. Någon annan läser och godkänner innan svaret visas. Frågorna på förra kortet blir sätt att hitta svaret.
gap-also-in = Skriv också på { $language }
gap-part-title = Rubrik
gap-part-short = Kort svar
gap-part-more = Mer, om det behövs
gap-source = Källa: beslut eller dokument som svaret bygger på
gap-audience = För vem
gap-valid-to = Gäller till och med
gap-send = Skicka för godkännande
gap-sent-title = Svaret är inskickat
gap-sent = { $count ->
    [one] En person som får godkänna svar har fått läsa det.
   *[other] { $count } personer som får godkänna svar har fått läsa det.
} Jag säger till om det ska ändras.
gap-sent-nobody = Ingen annan i enhetsregistret får godkänna svar. Be den som sköter registret att lägga till en godkännare. Svaret ligger kvar tills dess.
gap-missing-languages = Svaret finns inte på { $languages }. Den som skriver på något av de språken får det på ett annat, och kortet säger det.
gap-approval-title = Läs och godkänn ett svar
gap-approval-by = Skrivet av { $name } { $day }. Det här är hela texten, ord för ord.
gap-approval-add = Frågorna här under ska leda till texten { $title }.
gap-approval-for = För: { $audience } · Gäller till och med { $day }
gap-approval-questions = Frågor som leder hit
gap-approve = Godkänn
gap-return = Skicka tillbaka
gap-return-label = Om du skickar tillbaka: vad ska ändras?
gap-returned-title = Ditt svar behöver ändras
gap-content-refused = Svaret kunde inte läggas in: { $reason }. Inget har gått förlorat, och du kan godkänna igen när felet är rättat.
gap-refusal-decided = Någon annan har redan bestämt om den här frågan. Så här står det nu.
gap-refusal-changed = Texten har ändrats sedan kortet skickades. Inget är godkänt. Så här står det nu.
gap-refusal-own = Du kan inte godkänna det du själv har skrivit. Någon annan har fått samma kort.
gap-problem-no-text = Skriv rubrik och kort svar på minst ett språk.
gap-problem-half-text = Varje språk som du skriver på behöver både rubrik och kort svar.
gap-problem-too-long = Något är för långt för ett kort på en telefon.
gap-problem-two-paragraphs = Det korta svaret ska vara ett enda stycke. Lägg resten under Mer.
gap-problem-no-source = Skriv vad svaret bygger på.
gap-problem-no-date = Välj hur länge svaret gäller.
gap-problem-past-date = Svaret måste gälla längre än till i dag.
gap-problem-identity-number = Det fanns ett personnummer i texten. Jag har tagit bort det. Läs igenom och skicka igen.
gap-problem-markdown = Det går bara att visa stycken, listor, fet och kursiv text och länkar som börjar med https.
gap-problem-unknown-fact = Ett ord inom klammer är inget av de fasta uppgifter som finns inlagda.
gap-problem-other = Det här kan inte läggas in som det står.
expiry-summary = Snart går det här svaret ut: { $title }
expiry-text = Svaret visas till och med { $day }. Läs om det fortfarande stämmer, och ge det ett nytt datum i innehållet. Annars slutar jag att visa det.
expiry-show = Läs svaret

# Vad som fattades i ett svar.
reason-title = Vad fattades i svaret?
reason-text = Ett tryck räcker. Den som ansvarar för texten ser vad som sägs, men inte vem som säger det.
reason-wrong = Det är fel eller inaktuellt
reason-beside = Det svarar inte på min fråga
reason-unclear = Det är svårt att förstå
reason-other = Något annat
reason-label = berätta med egna ord, men skriv inget om patienter
reason-send = Skicka
reason-no-text = Skriv några ord först.
reason-thanks = Tack. Nu vet den som ska göra texten bättre vad som fattas.
reasons-title = Varför svaret inte hjälpte

# Tillit och gränser.
ticket-too-long = Det var för mycket text för ett kort. Skriv högst { $most } tecken.
ticket-latest = Det äldsta får inte plats här. De senaste { $count } inläggen visas.
extension-not-yours = Sökningen här är till för superanvändare, förändringsstöd, chefer och andra som för informationen vidare. Fråga mig gärna i vår egen chatt, där svarar jag alla.
extension-nothing = Jag hittade inget om det. Pröva med ett annat ord, eller fråga mig i vår egen chatt.
extension-slow = Sökningen tog för lång tid. Skriv en bokstav till, så söker jag igen.
extension-article = Svar · { $text }
extension-material = Material · { $text }
extension-ask = Fråga Startklar
extension-unit = enheten
reply-button = Svara
reply-label = Vad vill du säga? Skriv inget om patienter.
reply-sort = Vad är det?
reply-sort-question = En fråga
reply-sort-feedback = Något ni bör veta
reply-taken = Tack, det är fråga { $number } nu, och den ligger hos { $desk }. Svaret kommer till dig i vår egen chatt.
reply-taken-feedback = Tack, det är synpunkt { $number } nu, och den ligger hos { $desk }. Svaret kommer till dig i vår egen chatt.
reply-asker-open = Synpunkt { $number } ligger hos { $desk }
reply-asker-taken = Synpunkt { $number }: någon hos { $desk } arbetar med den
reply-asker-answered = Svar på synpunkt { $number }
reply-asker-closed = Synpunkt { $number } är avslutad
reply-asker-withdrawn = Synpunkt { $number } är återtagen
reply-you-wrote = Du skrev:
reply-about = Svar på utskicket: { $title }
reply-withdraw = Ta tillbaka synpunkten
reply-desk-open = Synpunkt { $number }: ny
reply-desk-taken = Synpunkt { $number }: { $name } har tagit den
reply-desk-answered = Synpunkt { $number }: besvarad av { $name }
reply-desk-closed = Synpunkt { $number }: avslutad
reply-desk-withdrawn = Synpunkt { $number }: återtagen
reply-nobody-title = Jag kan inte skicka det vidare
reply-nobody-text = Här finns ännu ingen som tar emot svar genom mig. Det du skrev står nedanför, så att du kan kopiera det och skicka det själv.

# Aktivitets- och kommunikationsplan som kalkylblad. Ett blads namn får ha högst 31 tecken.
plan-activity = Aktivitetsplan
plan-communication = Kommunikationsplan
plan-row-number = Nr
plan-status-planned = Planerad
plan-status-in-progress = Pågår
plan-status-done = Klar
plan-status-dropped = Utgår
plan-status-choose = Välj ett av lägena i listan.
plan-hint-day = Skriv datumet så här: 2026-11-30
plan-hint-dates = Skriv ett datum, 2026-11-30, eller en början och ett slut, 2026-11-30..2026-12-15
plan-hint-lead = Skriv P12M för tolv månader före start, +P2W för två veckor efter, ett datum som 2026-11-30, eller - om materialet inte ska skickas.
plan-hint-material = Skriv materialets id, till exempel equipment-list. Lämna tomt om ni säger det själva.
plan-hint-wave = Skriv vågens namn. Tomt betyder alla vågor.

# Rapporter med överenskommet mellanrum.
command-reports =
    rapport
    rapporter
    rapporten
    lägesrapport
    statusrapport
report-title = { $report }, vecka { $week }
report-figures = Siffrorna är från { $day }.
report-answered = { $answered } av { $asked } enheter svarade i avstämningen vecka { $week }.
report-oldest = Det äldsta svaret är från { $day }.
report-nobody-asked = Ingen enhet fick frågor i avstämningen vecka { $week }.
report-actions = Öppna uppgifter och risker: { $open }, varav { $late } försenade.
report-gate = Nästa beslut: { $point }, { $day }.
report-no-gate = Inget beslut med datum väntar.
report-benefits = Nyttor som har nått målet: { $reached } av { $total }. Senast mätt { $day }.
report-benefits-unmeasured = Nyttor som har nått målet: { $reached } av { $total }. Ingen är mätt än.
report-text = Det vi vill berätta
report-to = Går till { $roles }: { $names }
report-to-nobody = Går till { $roles }. Ingen har den rollen än. Rapporten sparas och går att läsa här; be den som lägger in införandet att skriva in ett namn.
report-send = Skicka rapporten
report-correct-send = Skicka rättelsen
report-correct = Rätta
report-show = Visa det som är skickat
report-new = Skriv en ny
report-by = Skickad av { $name }, { $day }
report-corrected = Rättad av { $name }, { $day }. Det här är den senaste versionen.
report-file = Få den som bilder
report-file-offer = Rapporten som bilder, med siffrorna som de är när du säger ja. Den läggs bland dina egna filer i OneDrive.
report-file-declined = Ingen fil har gjorts. Knappen under rapporten finns kvar om du ändrar dig.
report-file-failed = Filen gick inte att lägga bland dina filer.
report-file-link = Du kan hämta den här den närmaste kvarten. Länken är bara din, så skicka den inte vidare.
report-file-fetch = Hämta filen
report-file-over = Länken är personlig och gäller i en kvart. Gå tillbaka till Teams och tryck på **Få den som bilder** under rapporten för att få en ny.
report-unwritten = Ingen är utsedd att skriva den här rapporten, så här är siffrorna för sig. Den som lägger in införandet kan skriva in ett namn.
report-to-channel = Det som skrivs läggs också i införandets kanal, men inte siffrorna.
report-posted = Siffrorna visas för den som får se dem.
report-posted-show = Visa mig siffrorna
report-wanted = Dags för { $report }. Siffrorna finns redan; du skriver det de inte säger.
report-reminder = { $report } är inte skickad än. Några rader räcker.
report-missing = { $report } för { $initiative } blev aldrig skickad. Den skrivs av { $names }. Hör gärna om något är i vägen.
report-empty = Inget är skickat. Skriv några ord i minst ett av fälten.
report-meanwhile = { $name } hann skicka den här rapporten, { $day }. Ditt är inte skickat, men det du skrev står kvar här. Skicka det bara om det ska ersätta det som gick ut.
report-old-period = Kortet hörde till vecka { $old }. Inget är skickat. Här är rapporten för vecka { $week } med det du skrev; läs igenom och skicka om det fortfarande stämmer.
report-no-longer-yours = Du skriver inte den här rapporten längre, så inget är skickat. Det du skrev finns här nedanför om någon annan behöver det.
report-gone-title = Rapporten finns inte längre
report-you-wrote = Det du skrev
report-none = Ingen rapport är skickad än.
report-not-yours = Rapporter visas för dem som skriver dem, får dem eller leder införandet.
report-more = { $count ->
    [one] En rapport till får inte plats här.
   *[other] { $count } rapporter till får inte plats här.
}

## Sammanfattningar som kommer av sig själva: efter veckans svar, och efter styrgruppens möte
summary-week = Veckan i korthet: { $initiative }, vecka { $week }
summary-meeting = Efter styrgruppens möte { $day }: { $initiative }
summary-own = Dina enheter
summary-blockers = { $count ->
    [one] En sak är i vägen
   *[other] { $count } saker är i vägen
}{ $late ->
    [0] {""}
   *[other] , { $late } efter sin dag
}
summary-coming = Kommer de närmaste sju dagarna
summary-coming-own = Kommer till dig och dina medarbetare
summary-nothing-coming = Inget är planerat att gå ut.
summary-sent = { $count ->
    [one] Ett meddelande gick ut de senaste sju dagarna.
   *[other] { $count } meddelanden gick ut de senaste sju dagarna.
}
summary-waiting = { $count ->
    [one] En fråga saknar svar och väntar på att någon skriver det.
   *[other] { $count } frågor saknar svar och väntar på att någon skriver dem.
}
summary-ahead = Att besluta och börja
summary-nothing-ahead = Inget beslut och ingen start ligger inom fyra veckor.
summary-next = Nästa möte är { $day }.
summary-decided = Det här beslutades
summary-nothing-decided = Inget beslut har antecknats.
summary-stands = Så här står det
summary-against = { $count ->
    [one] en var emot
   *[other] { $count } var emot
}
summary-over = { $count ->
    [one] ett avgörande kriterium var rött
   *[other] { $count } avgörande kriterier var röda
}
summary-more = { $count ->
    [one] och en till
   *[other] och { $count } till
}
summary-status = Visa läget
summary-gates = Visa besluten

# Vågor och faser.
command-waves =
    vågor
    vagor
    vågorna
    faser
waves-title = Vågor
waves-none = Det finns inga vågor än.
waves-not-yours = Vågorna visas för dem som leder införandet. Vill du veta när er enhet startar, fråga mig bara.
command-broadcasts =
    utskick
    utskicken
    meddelanden
    skicka ut
language-name-sv = svenska
language-name-da = danska
language-name-nb = norska
language-name-en = engelska
material-kind-why = Varför
material-kind-what = Vad som ändras
material-kind-when = När
material-kind-organisation = Vilka som gör vad
material-kind-my-role = Min roll
material-kind-practice = Vårt yrkeskunnande
material-kind-fixed-or-free = Fast eller valbart
material-kind-training = Utbildning
material-kind-equipment = Utrustning
material-kind-support = Stöd
material-kind-cutover = Övergången
material-kind-workplace-meeting = Arbetsplatsträff
material-kind-leader-edition = Till chefer först
material-kind-status = Så går det
material-kind-problem-solved = Problem och lösning
material-kind-outage = Driftstopp
material-kind-correction = Rättelse
material-kind-benefit-reached = Nytta som har nåtts
material-kind-benefit-missed = Nytta som inte har nåtts
material-kind-celebration = Något att fira
material-kind-next-year = Kommer nästa år
material-kind-steering-digest = Från styrgruppen
broadcasts-title = Utskick
broadcasts-none = Det finns inga utskick än.
broadcasts-drafts = Utkast
broadcasts-waiting = Väntar på godkännande
broadcasts-ahead = Går ut senare
broadcasts-under-way = Går ut nu
broadcasts-sent = Har gått ut
broadcast-not-yours = Utskick skrivs av kommunikatörer och projektledare, var och en för sina enheter. Det här når inte din roll. Inget är ändrat.
broadcast-gone = Det utskicket finns inte längre. Skriv **utskick** för att se dem som finns.
broadcast-no-initiative = Det finns inget införande där du kan skicka något. Rollen gäller enheter som inte är med i något.
broadcast-new = Nytt utskick
broadcast-new-title = Nytt utskick
broadcast-new-text = Börja med en färdig text eller skriv egen. Inget går ut förrän du har sett vem som får det.
broadcast-initiative = Vilket införande gäller det?
broadcast-own-words = Egen text
broadcast-material = Text att börja med
broadcast-kind = Vad är det för något?
broadcast-kind-hint = Gäller egen text. Ett driftstopp går ut genast, också utanför arbetstid.
broadcast-next = Spara och fortsätt
broadcast-back = Tillbaka utan att spara
broadcast-all = Alla utskick
broadcast-open = Öppna utskicket
broadcast-untitled = Utskick utan rubrik
broadcast-words-title = Vad ska det stå?
broadcast-words-text = Skriv på de språk dina läsare har. Den som saknar sitt får det närmaste.
broadcast-fill-blanks = Det som står inom hakparentes är bara du som vet. Fyll i det innan det går ut.
broadcast-language-missing = { $count ->
        [one] En enhet läser
       *[other] { $count } enheter läser
    } det här språket, och texten saknas.
broadcast-title-label = Rubrik ({ $language })
broadcast-text-label = Text ({ $language })
broadcast-correct-title = Rätta det som är skickat
broadcast-correct-text = De nya orden tar de gamlas plats hos alla som har fått utskicket. Överst står vilken dag det rättades.
broadcast-correct-send = Byt ut texten
broadcast-extras-title = Bild och knapp
broadcast-picture = Bildens adress
broadcast-picture-hint = En bild som alla kan öppna utan att logga in. Adressen börjar med https.
broadcast-alt = Vad bilden visar, för den som inte ser den ({ $language })
broadcast-url = Sidan som knappen öppnar
broadcast-label = Ord på knappen ({ $language })
broadcast-button-checkin = Knappen öppnar veckans avstämning. Anger du en sida öppnar den sidan i stället.
broadcast-button-asks = Knappen frågar mig: ”{ $question }”. Anger du en sida öppnar den sidan i stället.
broadcast-no-address = En adress ska börja med https:// och får inte ha mellanslag. Det du skrev är kvar; rätta och spara igen.
broadcast-people-title = Vilka får det, och när?
broadcast-own-units = Din roll gäller: { $units }
broadcast-to = Var får de det?
broadcast-to-person = Var och en i sin egen chatt
broadcast-to-channel = I enheternas kanaler
broadcast-roles = Roller (inget valt: alla)
broadcast-units = Enheter, med allt under dem
broadcast-units-hint = Namn med komma emellan; tomt är alla
broadcast-waves = Vågor (inget valt: alla)
broadcast-languages = Bara de som läser (inget valt: alla)
broadcast-day = Dag
broadcast-clock = Klockslag, i din egen tid
broadcast-when-hint = Tomt: så snart det får gå ut. Ingen får det utanför sin enhets arbetstid, utom vid driftstopp.
broadcast-repeat = Upprepas
broadcast-repeat-never = Aldrig
broadcast-repeat-working-days = Varje arbetsdag
broadcast-repeat-weekly = Varje vecka
broadcast-repeat-fortnightly = Varannan vecka
broadcast-repeat-monthly = Varje månad
broadcast-until = Till och med
broadcast-leaders = Cheferna får det före de andra
broadcast-leaders-days = { $count ->
        [0] Samtidigt
        [one] En arbetsdag före
       *[other] { $count } arbetsdagar före
    }
broadcast-acknowledge-label = Kvittering
broadcast-acknowledge = Be läsarna trycka på ”Jag har läst”
broadcast-resend-label = Om det inte går att veta om det kom fram
broadcast-resend = Skicka det en gång till, även om någon kan få det två gånger
broadcast-units-unknown = Det finns ingen enhet som heter { $what }. Det du skrev är kvar; rätta namnet eller ta bort det.
broadcast-units-several = Flera enheter heter { $what }. Skriv i stället en av de här beteckningarna: { $ids }
broadcast-units-elsewhere = { $what } är inte med i det här införandet, så där får ingen något. Ta bort namnet eller välj ett annat.
broadcast-wave-gone = Vågen { $wave } finns inte längre. Välj igen.
broadcast-out-of-scope = Din roll når inte alla de enheterna. Välj bland dina egna, eller be någon med större räckvidd. Inget är skickat.
broadcast-moment-unreadable = Dagen eller klockslaget går inte att läsa. Skriv klockslaget som 08:30.
broadcast-moment-past = Den tiden har redan varit. Välj en senare, eller lämna tomt för att skicka nu.
broadcast-moment-skipped = Den natten ställs klockan fram, så det klockslaget finns inte. Välj ett annat.
broadcast-moment-too-far = Det är mer än två år dit. Kontrollera året.
broadcast-twice = Den natten ställs klockan tillbaka och klockslaget kommer två gånger. Det går ut den första.
broadcast-typed-meanwhile = { $name } ändrade i utskicket medan du skrev. Här står det du skrev; sparar du ersätter det deras ändring.
broadcast-meanwhile = { $name } hann före. Så här ser det ut nu.
broadcast-the-clock = Startklar
broadcast-in-the-way = Det här är i vägen:
broadcast-fault-no-words = Det har ingen text än. Skriv rubrik och text på minst ett språk.
broadcast-fault-half-written = På { $language } saknas rubrik eller text. Skriv båda, eller ta bort det som står.
broadcast-fault-blanks = På { $language } står det kvar att fylla i: { $what }
broadcast-fault-too-long = Texten på { $language } är för lång för ett kort. Korta den till högst 4 000 tecken och rubriken till 120.
broadcast-fault-no-alt = Beskriv bilden på { $language }, för den som inte ser den.
broadcast-fault-no-picture = En bild är beskriven på { $language }, men ingen adress är angiven.
broadcast-fault-no-label = Knappen har inga ord på { $language }.
broadcast-fault-expired = Texten det började med, { $what }, gäller inte längre. Gör ett nytt utskick med en text som gäller.
broadcast-fault-nobody = Ingen passar in på det du har valt. Ändra roller, enheter eller vågor.
broadcast-fault-past = Tiden det skulle gå ut har varit. Välj en ny, eller lämna tomt för att skicka nu.
broadcast-fault-ends-before = Upprepningen slutar innan den börjar. Ändra sista dagen.
broadcast-stage-draft = Utkast. Ingen har fått det.
broadcast-stage-waiting = Väntar på att någon annan godkänner. Ingen har fått det.
broadcast-stage-ready = Klart. Går ut { $at }.
broadcast-stage-ready-now = Klart. Börjar gå ut nu.
broadcast-stage-sending = Går ut nu.
broadcast-stage-sent = Har gått ut.
broadcast-stage-cancelled = Stoppat. De som redan hade fått det har det kvar.
broadcast-stage-withdrawn = Återtaget.
broadcast-short-draft = Utkast, ändrat
broadcast-short-waiting = Väntar på godkännande
broadcast-short-ready = Går ut
broadcast-short-sending = Går ut nu, sedan
broadcast-short-sent = Gick ut
broadcast-short-cancelled = Stoppat
broadcast-short-withdrawn = Återtaget
broadcast-line = { $stage } { $when }
broadcast-line-count = { $stage } { $when }, { $count ->
        [one] en mottagare
       *[other] { $count } mottagare
    }
broadcast-moment = { $day } kl. { $time }
broadcast-correction-waits = En rättelse väntar på att någon annan godkänner den. Texten här är den rättade.
broadcast-returned = { $name } skickade tillbaka det:
broadcast-given-back-grown = Det gick inte ut. Mottagarna har blivit { $count }, fler än ni kom överens om. Titta igen och skicka på nytt.
broadcast-given-back-nobody = Det gick inte ut. När det var dags passade ingen in. Ändra vilka som ska få det.
broadcast-given-back-expired = Det gick inte ut. Texten det började med gäller inte längre.
broadcast-given-back-picture-gone = Det gick inte ut. Bilden går inte att hämta. Ange en annan adress, eller ta bort bilden.
broadcast-given-back-late = Det gick inte ut. Tiden för det passerade för flera dagar sedan. Se efter om det fortfarande stämmer och skicka på nytt.
broadcast-given-back-no-role = Det gick inte ut. Den som stod bakom det har inte längre rätt att skriva till alla de enheterna. Någon som har det kan skicka på nytt.
broadcast-given-back-put-right = Det gick inte ut. Förra gången rättades det, eller stoppades. Se efter om texten stämmer nu och skicka på nytt.
broadcast-withdrawn-by = { $name } tog tillbaka det:
broadcast-by = Skrivet av { $name }
broadcast-by-approved = Skrivet av { $name }, godkänt av { $approver }
broadcast-also-in = Finns också på { $languages }.
broadcast-to-who-got = Till exakt dem som fick det som var fel.
broadcast-everybody = alla
broadcast-whom = Till: { $whom }
broadcast-whom-channel = Till enheternas kanaler: { $whom }
broadcast-repeats = Upprepas: { $often }
broadcast-repeats-until = Upprepas: { $often }, till och med { $day }
broadcast-leaders-get-it = Cheferna får det { $count ->
        [one] en arbetsdag
       *[other] { $count } arbetsdagar
    } före de andra.
broadcast-asks-to-read = Läsarna ombeds kvittera att de har läst.
broadcast-is-resent = Om det inte går att veta att det kom fram till någon, får den personen det en gång till.
broadcast-run-count = Om det går ut nu: { $people ->
        [0] { $channels ->
            [one] en kanal
           *[other] { $channels } kanaler
        }
        [one] en person{ $channels ->
            [0] {""}
            [one] {" "}och en kanal
           *[other] {" "}och { $channels } kanaler
        }
       *[other] { $people } personer{ $channels ->
            [0] {""}
            [one] {" "}och en kanal
           *[other] {" "}och { $channels } kanaler
        }
    }
broadcast-run-languages = Språk: { $languages }
broadcast-run-unwritten = { $count ->
        [one] En mottagare
       *[other] { $count } mottagare
    } läser { $language }, och den texten saknas. De får det på närmaste språk.
broadcast-run-spared = { $count ->
        [one] En får
       *[other] { $count } får
    } det i sin sammanfattning, eftersom de vill ha det så eller redan har fått mycket den här veckan.
broadcast-run-tired = Med det här har { $count ->
        [one] en person
       *[other] { $count } personer
    } fått minst { $most } utskick på sju dagar. Kan det vänta?
broadcast-run-duration = Tar ungefär { $duration } med Teams gränser.
broadcast-run-at = Går ut { $first }.
broadcast-run-between = Går ut från { $first } till { $last }, efter enheternas arbetstid.
broadcast-minutes = { $count ->
        [one] en minut
       *[other] { $count } minuter
    }
broadcast-hours = { $hours } tim { $minutes } min
broadcast-cause-not-installed = { $count ->
        [one] En har
       *[other] { $count } har
    } inte appen
broadcast-cause-blocked = { $count ->
        [one] En har
       *[other] { $count } har
    } blockerat mig
broadcast-cause-disabled = { $count ->
        [one] För en är
       *[other] För { $count } är
    } appen avstängd av IT
broadcast-cause-no-licence = { $count ->
        [one] En har
       *[other] { $count } har
    } ingen licens för Teams
broadcast-cause-no-account = { $count ->
        [one] En har
       *[other] { $count } har
    } inget konto som är i bruk
broadcast-cause-guest = { $count ->
        [one] En är gäst här och kan inte få appen
       *[other] { $count } är gäster här och kan inte få appen
    }
broadcast-cause-no-address = { $count ->
        [one] En går
       *[other] { $count } går
    } inte att nå: ingen chatt, inget konto eller ingen kanal är känd
broadcast-cause-outside = { $count ->
        [one] En arbetar
       *[other] { $count } arbetar
    } i en annan organisation och nås inte i Teams
broadcast-cause-gone = { $count ->
        [one] En finns
       *[other] { $count } finns
    } inte längre i registret
broadcast-cause-too-large = { $count ->
        [one] För en
       *[other] För { $count }
    } var meddelandet för stort för Teams
broadcast-cause-too-late = { $count ->
        [one] En hann
       *[other] { $count } hann
    } inte få det medan det var aktuellt
broadcast-cause-muted = { $count ->
        [one] En har
       *[other] { $count } har
    } valt bort utskick om det här
broadcast-cause-other = { $count ->
        [one] En fick
       *[other] { $count } fick
    } det inte av andra skäl; driften ser varför
broadcast-state-sent = Skickat: { $count }
broadcast-state-under-way = På väg: { $count }
broadcast-state-held = Väntar på sammanfattningen: { $count }
broadcast-state-not-reached = Inte nådda: { $count }
broadcast-state-unsure = Osäkert om det kom fram: { $count }
broadcast-state-cancelled = Stoppat innan det gick ut: { $count }
broadcast-went = Så gick det
broadcast-have-read = { $count ->
        [one] En har
       *[other] { $count } har
    } tryckt att de har läst. Fler kan ha läst utan att trycka.
broadcast-replies = { $count ->
        [one] Ett svar
       *[other] { $count } svar
    } har kommit in.
broadcast-preview = Förhandsvisa för mig
broadcast-preview-summary = Bara du ser det här: { $title }
broadcast-preview-only = Det här är en förhandsvisning, så knappen gör inget.
broadcast-nothing-written = Det finns ingen text att visa än.
broadcast-send = Skicka
broadcast-ask-approval = Be om godkännande
broadcast-edit-words = Ändra texten
broadcast-edit-people = Mottagare och tid
broadcast-edit-extras = Bild och knapp
broadcast-delete = Släng utkastet
broadcast-take-back = Ta tillbaka till utkast
broadcast-stop = Stoppa utskicket
broadcast-copy = Gör en kopia
broadcast-copied = Det här är kopian. Ingen har fått den.
broadcast-correct-it = Rätta texten
broadcast-erratum = Skriv en rättelse
broadcast-withdraw = Ta tillbaka det
broadcast-withdraw-do = Ta bort det hos alla
broadcast-withdraw-reason = Varför? Det står i loggen.
broadcast-approve = Godkänn
broadcast-return = Skicka tillbaka
broadcast-return-do = Skicka tillbaka
broadcast-return-reason = Vad behöver ändras?
broadcast-reason-missing = Skriv några ord om varför.
broadcast-nobody-approves = Det når så många att någon annan måste godkänna det, och ingen annan har den rollen för de enheterna. Utkastet är kvar. Be projektledaren utse en godkännare.
broadcast-nobody-approves-it = Det nådde så många att någon annan måste godkänna rättelsen, och ingen annan har den rollen för de enheterna. Inget är ändrat än. Be projektledaren utse en godkännare, eller ta tillbaka utskicket.
broadcast-erratum-later = Det håller fortfarande på att gå ut. Rätta det i stället, så får de som inte fått det än den nya texten direkt. Eller stoppa det först.
broadcast-refused-not-now = Det går inte längre i det läge utskicket är nu. Inget är ändrat.
broadcast-refused-own = Du har skrivit i det själv, så någon annan får godkänna.
broadcast-refused-audience-changed = Utskicket eller mottagarna har ändrats sedan du såg det. Inget är skickat. Titta en gång till och tryck igen.
broadcast-refused-faulty = Den rättade texten är inte färdig: varje språk behöver rubrik och text, och inget får stå kvar inom hakparentes.
broadcast-refused-no-reason = Skriv några ord om varför. Inget är ändrat.
broadcast-refused-same = Det står redan så. Inget är ändrat.
broadcast-approval = Att godkänna: { $title }
broadcast-came-back = Tillbaka hos dig: { $title }
broadcast-was-approved = Godkänt: { $title }
broadcast-progress-sending = { $title }: { $done } av { $all }
broadcast-progress-sent = { $title }: har gått ut
broadcast-progress-cancelled = { $title }: stoppat
broadcast-progress-withdrawn = { $title }: återtaget
broadcast-time-left = Ungefär { $duration } kvar.
broadcast-time-left-in-hours = Ungefär { $duration } kvar att skicka, och den som är ledig får det när arbetstiden börjar.
broadcast-honest = Skickat betyder att Teams har tagit emot det. Om någon har läst vet vi bara när de trycker på något.
broadcast-ledger = Vilka har nåtts
broadcast-leaders-first = Du får det här före dina medarbetare. De får det { $day }.
broadcast-corrected-on = Rättat { $day }
broadcast-urgent = Det här går ut genast, också till den som har valt bort utskick eller fått många, eftersom det gäller ett driftstopp.
broadcast-i-have-read = Jag har läst
broadcast-read-on = Du har läst det här, { $day }
broadcast-thanks-read = Tack, då vet vi det.
broadcast-withdrawn-text = Det här meddelandet är återtaget.
command-spare =
    aviseringar
    mina aviseringar
    mina utskick
    färre meddelanden
spare-title = Mina aviseringar
spare-how = Hur vill du få det som skickas ut?
spare-each = Allt när det kommer
spare-weekly = Ett meddelande i veckan, { $day ->
    [mon] måndagar
    [tue] tisdagar
    [wed] onsdagar
    [thu] torsdagar
   *[fri] fredagar
    [sat] lördagar
    [sun] söndagar
 } kl. { $time }
spare-hear = Vad vill du höra om? Ta bort markeringen för det du vill slippa.
spare-outage = Driftstopp kommer alltid, så snart vi vet. Det gör också frågor som du behövs för, som avstämningen.
spare-cap = Det som blir mer än { $count } på en vecka kommer ändå samlat.
spare-save = Spara
spare-saved = Sparat. Det gäller från och med nu.
spare-unknown = Du finns inte bland dem jag skickar till, så det finns inget att välja.
spare-hint = Färre meddelanden? Skriv **aviseringar**.
digest-title = Det här har kommit sedan sist
digest-text = Tryck på en rad för att läsa hela.
digest-summary = { $count ->
    [one] Ett meddelande sedan sist
   *[other] { $count } meddelanden sedan sist
 }
digest-nothing-left = Det som stod här är återtaget eller gäller inte längre.
digest-open-already = Du har redan öppnat det. Det finns här i chatten.
digest-gone = Det meddelandet finns inte kvar.
steer-title = Förslag: { $unit } behöver kanske hjälp
steer-sent-title = Skickat till { $unit }: { $title }
steer-why = Så här har { $unit } svarat: { $rounds }
steer-week = vecka { $week }
steer-to = Det här skulle gå till { $names } ({ $role }):
steer-went-to = Till { $names } ({ $role }):
steer-nobody = Just nu har ingen rollen { $role } där, så det finns ingen att skicka till:
steer-blocked = Det går inte att skicka som det är. Ändra det först.
steer-send = Skicka
steer-change = Ändra först
steer-leave = Inte nu
steer-sent = { $name } har skickat det.
steer-left = { $name } valde att inte skicka det nu. Förslaget kommer tillbaka först när enheten har varit grön däremellan.
steer-drafted = { $name } ändrar i det innan det skickas.
steer-by-itself = Det gick ut av sig självt, som det är bestämt i förväg.
steer-over = Enheten har svarat grönt sedan dess.
steer-too-late = Det är redan avgjort. Så här blev det.
steer-gone = Det förslaget finns inte kvar.
steer-list-title = Förslag utifrån check-in: { $count }
steer-list-text = De här enheterna har svarat gult eller rött ett tag. Öppna en för att läsa vad som skulle gå ut dit, eller skicka till flera på en gång.
steer-list-more = { $count } till. De kommer här när de här är avgjorda.
steer-list = Alla förslag
steer-send-many = Skicka till { $count }: { $kind }
steer-sent-many =
    { $count ->
        [one] Skickat till en enhet.
       *[other] Skickat till { $count } enheter.
    }
steer-not-sent-many =
    { $count ->
        [one] En kunde inte skickas som den är. Öppna den för att se varför.
       *[other] { $count } kunde inte skickas som de är. Öppna dem för att se varför.
    }
steer-helper = { $name } är { $role } på { $unit } och hjälper er med det här.
steer-contact = Behöver ni hjälp med det här? Kontakta { $contact }.
steer-ask-here = Behöver ni hjälp med det här? Skriv **fråga en person** här i chatten.
ledger-title = Vilka har nåtts: { $title }
ledger-own-units = Du ser de enheter du leder.
ledger-meant = { $count ->
        [one] Till en person
       *[other] Till { $count } personer
    }
ledger-meant-channels = { $count ->
        [one] Till en mottagare, kanaler medräknade
       *[other] Till { $count } mottagare, kanaler medräknade
    }
ledger-count-planned = Går ut senare: { $count }
ledger-newest = Den senaste texten har { $count }, en äldre text har { $older }.
ledger-taken-away = Borttaget hos { $count }. Finns kvar hos { $left }.
ledger-count-pressed = { $count ->
        [one] En har tryckt på knappen.
       *[other] { $count } har tryckt på knappen.
    }
ledger-channel-seen = Ett inlägg i en kanal ses av den som tittar där. Vilka det är får vi inte veta, så ingen blir påmind personligen.
ledger-why = Därför nåddes inte alla
ledger-do-not-installed = Be IT att installera appen för dem i Teams.
ledger-do-blocked = Be dem att häva blockeringen: öppna chatten med Startklar och välj att häva.
ledger-do-disabled = Be IT att slå på appen igen för dem.
ledger-do-no-licence = Be dem som sköter licenser om Teams åt dem. Nytt försök görs efter några dagar.
ledger-do-no-account = Kontot är avstängt eller borttaget. Stämmer det inte, be IT att titta på det.
ledger-do-guest = De är gäster från en annan organisation. Berätta för dem på annat sätt.
ledger-do-no-address = Be dem att skriva hej till Startklar en gång, eller lägg till deras konto eller enhetens kanal i registret.
ledger-do-outside = De arbetar i en annan organisation. Ring eller skriv till dem; uppgifterna står på listan att bocka av.
ledger-do-gone = De står inte längre i registret. Stämmer det inte, rätta registret.
ledger-do-muted = De har själva valt bort utskick om det här. Det respekterar vi.
ledger-do-too-large = Korta texten och skicka den igen till dem.
ledger-do-too-late = Är det fortfarande aktuellt, skicka det igen till dem.
ledger-do-failed = Det gick inte att skicka. Driften ser varför.
ledger-do-other = Driften ser varför i loggen. Berätta för dem på annat sätt så länge.
ledger-do-unsure = Det kan ha kommit fram. För att ingen ska få det två gånger skickas det inte igen av sig självt.
ledger-do-unsure-again = Det kan ha kommit fram. Det skickades igen så många gånger det gick.
ledger-behind = Längst efter
ledger-shares = Skickat till { $sent } %
ledger-shares-read = Skickat till { $sent } %, läst av { $read } % av dem
ledger-choose-unit = Se en enhet
ledger-unit-hint = Enhetens namn
ledger-show-unit = Visa enheten
ledger-unit-unknown = Ingen enhet med det namnet har fått utskicket. Kontrollera stavningen.
ledger-remind = Påminn dem som inte läst
ledger-workbook = Hämta som Excel
ledger-csv = Hämta som csv
ledger-print = Lista att skriva ut
ledger-to-broadcast = Till utskicket
ledger-back = Tillbaka
ledger-unit-title = Vilka har nåtts i { $unit }
ledger-the-channel = Kanalen
ledger-more-people = { $count } till. Alla står i filen du kan hämta.
ledger-fate-planned = går ut senare
ledger-fate-on-the-way = på väg
ledger-fate-sent = skickat
ledger-fate-digest = väntar på sammanfattningen
ledger-fate-not-installed = har inte appen
ledger-fate-blocked = har blockerat Startklar
ledger-fate-disabled = appen är avstängd av IT
ledger-fate-no-licence = har ingen licens för Teams
ledger-fate-no-account = har inget konto som är i bruk
ledger-fate-guest = är gäst och kan inte få appen
ledger-fate-no-address = går inte att nå
ledger-fate-outside = i en annan organisation, nås på annat sätt
ledger-fate-gone = inte längre i registret
ledger-fate-muted = har valt bort utskick om det här
ledger-fate-failed = gick inte att skicka
ledger-fate-unsure = osäkert om det kom fram
ledger-fate-stopped = stoppat innan det gick ut
ledger-copy-older = har en äldre text, rättelsen har inte kommit fram
ledger-copy-removed = borttaget igen
ledger-read-on = läst enligt egen knapptryckning { $day }
ledger-pressed-on = tryckte på knappen { $day }
ledger-channel-pressed = { $count } av { $staff } på enheten har tryckt på något i inlägget.
ledger-has-read = har läst
ledger-has-pressed = har tryckt på knappen
ledger-column-person = Person
ledger-column-name = Namn
ledger-column-units = Enheters id
ledger-column-unit-names = Enheter
ledger-column-language = Språk
ledger-column-state = Läge
ledger-column-reason = Varför, och vad som hjälper
ledger-column-sent = Skickat
ledger-column-read = Läst (egen knapptryckning)
ledger-column-pressed = Tryckt på knappen
ledger-channel-of = Kanalen för { $units }
ledger-not-there = Det utskicket har inte gått ut, finns inte längre eller gäller andra enheter än dina.
ledger-reminded = { $count ->
        [one] En person blir påmind, under enhetens arbetstid.
       *[other] { $count } personer blir påminda, under enhetens arbetstid.
    }
ledger-reminded-today = De har redan blivit påminda i dag. Vänta till i morgon.
ledger-remind-nobody = Det finns ingen att påminna. Alla som har det har tryckt på att de har läst.
ledger-link-over-title = Länken gäller inte längre
ledger-link-over = Länken är personlig och gäller en kort tid. Gå tillbaka till Teams, öppna **Vilka har nåtts** och tryck på knappen igen, så får du en ny.
offline-title = { $count ->
        [one] En av dina medarbetare fick inte meddelandet
       *[other] { $count } av dina medarbetare fick inte meddelandet
    }
offline-about = Det gällde: { $title }
offline-what-to-do = Berätta för dem när ni ses, till exempel på nästa arbetsplatsträff. Listan har texten och en ruta att bocka av för var och en.
offline-why = Se varför
offline-page-title = De här fick inte meddelandet
offline-page-how = Berätta för var och en och bocka av. Släng listan när alla har hört det: den har namn på.
offline-page-as-of = Så såg det ut { $day } kl. { $time }.
offline-page-message = Det här stod i meddelandet
offline-page-people = { $count ->
        [one] Berätta för en person
       *[other] Berätta för { $count } personer
    }
offline-page-nobody = Alla har fått det, eller har själva valt bort det.
nudge-title = Du har inte bekräftat att du har läst: { $title }
nudge-text = Den som skickade det behöver veta att det har kommit fram till alla. Du kan öppna det här.
nudge-open = Öppna meddelandet
wave-not-yours = Bara projektledaren kan byta fas för den vågen. Inget är ändrat.
wave-phase-by-date = Fas: { $phase }, efter datum
wave-phase-by-hand = Fas: { $phase }, satt för hand. Den står kvar tills någon ändrar den.
wave-next = { $phase } börjar { $day }
wave-units = { $count ->
    [one] En enhet: { $names }
   *[other] { $count } enheter: { $names }
}
wave-no-units = Inga enheter än
wave-which = Vilken våg gäller det?
wave-change = Byt fas
wave-which-phase = Vilken fas ska vågen vara i?
wave-which-phase-missing = Välj en fas.
wave-forward-only = Metoden går bara framåt. Faser som har varit går inte att välja.
wave-any-phase = Här går det att gå tillbaka. Frågorna i den fas du väljer ställs på nytt.
wave-by-date = Efter datum: { $phase }
wave-nowhere = Vågen är i den sista fasen. Det finns ingen senare att välja.
wave-preview = Visa vad det betyder
wave-confirm = Våg { $wave } till fasen { $phase }?
wave-means-asked = { $count ->
    [one] Från nästa avstämning, { $day }, får enheternas chefer en fråga:
   *[other] Från nästa avstämning, { $day }, får enheternas chefer { $count } frågor:
}
wave-means-nothing = I den fasen får enheternas chefer inga frågor.
wave-means-daily = I den här fasen frågar jag också varje arbetsdag, med ett tryck, hur det går.
wave-means-paused = Vågen är pausad. Enheterna får inga frågor förrän den går vidare.
wave-means-others = { $count ->
    [one] En fråga i fasen besvaras av andra i införandet.
   *[other] { $count } frågor i fasen besvaras av andra i införandet.
}
wave-means-anew = Frågorna i fasen ställs på nytt. Det som var grönt förut räknas inte förrän någon har svarat igen.
wave-means-gates-anew = Beslut som tas på nytt: { $gates }
wave-means-gates = Beslut i fasen som inte är tagna: { $gates }
wave-set = Byt fas
wave-done = { $count ->
    [0] Våg { $wave } är nu i fasen { $phase }.
    [one] Våg { $wave } är nu i fasen { $phase }. En chef får veta det.
   *[other] Våg { $wave } är nu i fasen { $phase }. { $count } chefer får veta det.
}
wave-already = Vågen är redan där. Inget mer är ändrat.
wave-changed-meanwhile = Någon ändrade i införandet medan du läste. Inget är bytt än. Så här ser det ut nu; tryck igen om du fortfarande vill.
wave-no-such-phase = Dit går det inte att flytta vågen nu. Inget är ändrat. Välj bland faserna här.
wave-told = { $units }: fasen är nu { $phase }
wave-told-asked = { $count ->
    [one] Nästa avstämning, { $day }, handlar om den fasen. Det är en fråga.
   *[other] Nästa avstämning, { $day }, handlar om den fasen. Det är { $count } frågor.
}
wave-told-anew = Har ni svarat på dem förut frågar jag ändå igen, för ni går igenom fasen en gång till. Det ni sa då finns kvar i historiken men räknas inte som svar nu.
wave-told-nothing = Du får inga frågor av mig i den fasen.
wave-quiet = Dags att berätta hur det går för våg { $wave }
wave-quiet-since = Den vågen har inte hört något sedan { $day }, { $days } arbetsdagar sedan. I fasen { $phase } brukar man höra oftare än så.
wave-quiet-why = Det behöver inte vara nytt eller bra. Hur det går, vad som är svårt och när ni hör av er igen räcker.
wave-quiet-write = Skriv till vågen
replan-button = Flytta starten
replan-choose = Ny startdag för våg { $wave }
replan-what-follows = Det som ska skickas, besluten och det som måste vara klart i tid följer med. Först visar jag vad som flyttas.
replan-day = Ny dag
replan-no-day = Välj en dag.
replan-past = Den dagen har varit. Välj en dag som inte har passerat.
replan-too-far = Det är mer än tio år bort. Blev det fel år?
replan-same = Vågen startar redan den dagen.
replan-not-yours = Bara projektledaren kan flytta starten för den vågen. Inget är ändrat.
replan-confirm = Flytta starten för våg { $wave } från { $old } till { $new }?
replan-close = { $units } startar även med { $initiative } { $day }. Då ligger starterna { $days ->
    [0] på samma dag.
    [one] en dag isär.
   *[other] { $days } dagar isär.
 }
replan-phase = Vågen är då i fasen { $after } i stället för { $before }.
replan-paused = Vågen är pausad och förblir det. Inget går ut förrän den går vidare.
replan-missed = Skulle redan ha gått ut
replan-late = { $title }: skulle ha gått ut { $day }. Går ut genast när dagen flyttas.
replan-left-out = { $title }: skulle ha gått ut { $day }. Skickas inte av sig självt; skicka det för hand om det behövs.
replan-moves = Flyttas med
replan-gates = Beslut
replan-leads = Måste vara klart
replan-passed = har redan passerat
replan-stays = Har gått ut och står kvar
replan-nothing = Inget annat flyttas.
replan-nothing-yet = Inget är ändrat än.
replan-set = Flytta starten
replan-already = Vågen startar redan den dagen. Inget mer är ändrat.
replan-changed-meanwhile = Någon ändrade i införandet medan du läste. Inget är flyttat än. Så här ser det ut nu; tryck igen om du fortfarande vill.
replan-done = Våg { $wave } startar { $new } i stället för { $old }
replan-told = { $count ->
    [0] Ingen chef behöver få veta det av mig.
    [one] En chef får veta det nu. Medarbetarna har inte fått något än.
   *[other] { $count } chefer får veta det nu. Medarbetarna har inte fått något än.
 }
replan-by-decision = Ett beslut har flyttat starten. Cheferna får veta det. Medarbetarna har inte fått något än.
replan-words = Det här kan du skriva till dem det gäller. Fyll i varför innan det skickas.
replan-write = Gör ett utkast
replan-title = Starten flyttas till { $new }
replan-summary = Er start flyttas från { $old } till { $new }
replan-later-text = Er start med { $initiative } blir senare än vi har sagt. Den flyttas från { $old } till **{ $new }**.
replan-earlier-text = Er start med { $initiative } blir tidigare än vi har sagt. Den flyttas från { $old } till **{ $new }**.
replan-reason = **Därför:** [varför dagen flyttas]
replan-meaning = Fram till dess arbetar ni som i dag. Utbildning och material kommer i tid till den nya dagen. Har du redan bokat något som inte passar, säg det till chefen.
replan-new-day = { $units }: starten flyttas till { $new }
replan-new-day-text = Den skulle ha varit { $old }. Det jag skickar och frågar om följer den nya dagen. Medarbetarna får veta det av projektet; vill du säga det till dem själv, gör det gärna.
command-calendar =
    kalender
    kalendern
    kommunikationskalender
    vad går ut när
calendar-title = Kalender
calendar-none = Din enhet hör inte till någon våg än, så det finns inget att visa i kalendern. Fråga mig gärna när ni startar.
calendar-own = Det här får du och din enhet av mig, och när ni startar.
calendar-span = { $first } till { $last }
calendar-empty = Inget är planerat de här veckorna.
calendar-start = Start
calendar-untitled = Utan rubrik
calendar-your-unit = er enhet
calendar-waves = { $count ->
    [one] våg { $waves }
   *[other] vågorna { $waves }
 }
calendar-to-channel = i enheternas kanaler
calendar-by-people = ni säger det själva
calendar-state-planned = planerat
calendar-state-waiting = väntar på godkännande
calendar-state-waiting-late = väntar på godkännande, skulle ha gått ut
calendar-state-sent = skickat
calendar-state-done = gjort
calendar-state-late = försenat
calendar-state-left-out = skickas inte
calendar-state-nowhere = ingen av enheterna har en kanal
calendar-state-over = dagen har passerat
calendar-state-started = har startat
calendar-earlier = Tidigare
calendar-later = Senare
calendar-link = Lägg i min kalender
calendar-link-yours = Adressen bakom knappen är bara din. I Outlook väljer du Lägg till kalender, Prenumerera från webben. Flyttas något flyttas det där också.
calendar-feed-name = Startklar: viktiga dagar
calendar-not-yours = Den kalendern visas för dem som leder införandet. Skriv **kalender** för att se det som gäller din enhet.
# Vad som sparas om en person.
command-privacy =
    vad vet du om mig
    vad vet du om mej
    vad sparar du om mig
    vad har du sparat om mig
    mina personuppgifter
    personuppgifter
    radera mina uppgifter
    ta bort mina uppgifter
    glöm mig
    gdpr
privacy-title = Det här vet jag om dig
privacy-line = **{ $what }** ({ $count })
privacy-what-roster = Vem du är i arbetet
privacy-why-roster = Namn, enheter, uppdrag och språk, från din arbetsgivares register, så att jag vet vem som frågar. Så länge du står där.
privacy-what-contact = Hur jag når dig
privacy-why-contact = Chatten med mig, ditt språk, dina aviseringar och om du är borta, så att jag kan svara. Så länge du finns här, och { $days } dagar till.
privacy-what-tickets = Frågor till en person
privacy-why-tickets = Vad du skrev och vad du fick för svar, så att svaret hittar till dig. Vem som frågade glöms { $days } dagar efter att frågan är avslutad. Har du själv svarat andra räknas det också in här.
privacy-what-waiting = Frågor som du väntar på svar på
privacy-why-waiting = Så att du får veta när det finns ett svar. Längst { $days } dagar.
privacy-what-messages = Meddelanden till dig
privacy-why-messages = Vilka du fick och om du har kvitterat dem, så att inget kommer två gånger. Efter { $days } dagar utan ditt namn.
privacy-what-answers = Svar och åtgärder
privacy-why-answers = Vad du har svarat för en enhet och vad du har tagit på dig. Beslut vilar på det. Svaren står utan ditt namn efter { $days } dagar.
privacy-what-decisions = Beslut och texter
privacy-why-decisions = Vad du har beslutat, skrivit eller godkänt, så att det går att redovisa. Efter { $days } dagar utan ditt namn.
privacy-nameless = Det du frågar mig sparas utan ditt namn. Ingen kan leta upp vad just du har frågat, inte jag heller.
privacy-file-button = Hämta allt som en fil
privacy-file-title = Din fil
privacy-file-text = Adressen bakom knappen är bara din och gäller i { $minutes } minuter. Den som har adressen kan läsa filen, så skicka den inte vidare.
privacy-file-open = Öppna filen
privacy-file-nowhere = Jag vet inte på vilken adress jag nås, så jag kan inte lämna ut filen här. Be den som sköter mig att köra **startklar person export**.
privacy-erase-button = Radera det som går
privacy-erase-title = Ska jag glömma dig?
privacy-goes = Det här försvinner
privacy-goes-contact = Hur jag når dig, ditt språk och dina val.
privacy-goes-questions = Vad du har frågat en person, med dina ord, och att du väntar på svar.
privacy-goes-waiting = { $count ->
    [one] En fråga väntar fortfarande på svar. Den tas tillbaka, och de som skulle svara får veta det.
   *[other] { $count } frågor väntar fortfarande på svar. De tas tillbaka, och de som skulle svara får veta det.
 }
privacy-goes-names = Ditt namn på svar, beslut och texter som är klara.
privacy-stays = Det här blir kvar
privacy-stays-roster = Din rad i arbetsgivarens register. Är något fel där rättas det av arbetsgivaren.
privacy-stays-decisions = Svaren, besluten och skälen, utan ditt namn. Andra har rättat sig efter dem.
privacy-stays-open = { $count ->
    [one] Något som fortfarande ligger hos dig, tills det är klart.
   *[other] { $count } saker som fortfarande ligger hos dig, tills de är klara.
 }
privacy-stays-messages = Vilka meddelanden du fått den senaste tiden, till { $day }, så att inget kommer en gång till.
privacy-backups = I säkerhetskopior ligger det kvar tills de byts ut: högst { $days } dagar, om din organisation inte har egna kopior som sparas längre.
privacy-erase-yes = Ja, glöm mig
privacy-erase-no = Nej, låt det vara
privacy-erased-title = Det är gjort
privacy-erased = { $count ->
    [one] En sak är borta eller utan ditt namn.
   *[other] { $count } saker är borta eller utan ditt namn.
 } Skriver du till mig igen börjar vi från början.
privacy-only-here = Det gör vi i vår egen chatt. Skriv **vad vet du om mig** till mig där.
somebody-unnamed = någon utan sparat namn

# Tavlan.
board-as-of = Läget { $day }, vecka { $week }.
board-whole = Som helhet
board-time-line = Tidslinje
board-time-line-drawn = Tidslinje från { $first } till { $last }. Samma sak står i listan nedanför.
board-time-line-key = Fylld romb: start. Tom romb: beslut. Grön romb: beslutat. Röd romb: försenat beslut. Streckad linje: i dag.
board-changed-more = { $count ->
    [one] En enhet till
   *[other] { $count } enheter till
}
board-changed-left = { $count ->
    [one] En enhet till ändrade färg. Alla finns under Enheter och områden.
   *[other] { $count } enheter till ändrade färg. Alla finns under Enheter och områden.
}
board-standing = Till chefsmötet
board-print = Skriv ut
board-standing-whole = Så här står det
board-standing-needs = De här enheterna behöver något
board-standing-not-green = Ännu inte grönt: { $what }
board-standing-green = { $count ->
    [one] En enhet är grön.
   *[other] { $count } enheter är gröna.
}
board-standing-ahead = Beslut inom fyra veckor
board-standing-coming = Det här får cheferna och medarbetarna de närmaste två veckorna
board-standing-nothing-coming = Inget är planerat.
board-standing-talk = Att prata om
board-standing-talk-help = Vem behöver hjälp, med vad, och vem ger den till vilken dag?
board-standing-talk-decide = Vad behöver vi besluta nu, och vad behöver någon annan besluta?
board-standing-talk-tell = Vad berättar vi för medarbetarna efter mötet?
board-lane-whole = Hela förändringen
board-today = I dag
board-phase = Just nu: { $phase }
board-gate-ahead = { $point }: beslut { $day }
board-gate-elsewhere = { $point }: före Startklar, dagen var { $day }
board-gate-late = ⚠️ { $point }: skulle ha beslutats { $day }
board-gate-decided = { $point }: beslutat { $day }, { $outcome }
board-heat = Enheter och områden
board-heat-how = De som behöver mest hjälp står först. Välj vilka du vill se, eller tryck på en rubrik för att ordna om.
board-heat-none = Här står enheter vars svar du får se. Just nu finns det inga.
board-filter-wave = Våg
board-filter-administration = Förvaltning
board-filter-phase = Fas
board-filter-colour = Läge
board-filter-all = Alla
board-rows = { $shown } av { $count } enheter visas.
board-more-rows = Visa fler
board-no-rows = Ingen enhet passar in på det du har valt.
board-not-asked = frågas inte
board-said = { $name } svarade { $day }
board-somebody = Någon
board-blocker = Det som står i vägen: { $text }
board-unit-not-asked = Enheten får inga frågor just nu.
board-contacts = Vem du kan vända dig till
board-cross = Dag för dag, { $month }
board-cross-how = En ruta för varje dag. Peka på den, eller låt skärmläsaren läsa, för att få veta mer.
board-day-ahead = { $day } har inte varit än
board-day-free = { $day }: ingen tillfrågades
board-day-incidents = { $count ->
    [one] En händelse
   *[other] { $count } händelser
}
board-title = Startklar
board-skip = Hoppa till innehållet
board-start = Införanden
board-start-everybody = Du kan alltid skriva till Startklar i Teams: ställ en fråga, be att få tala med en människa eller se din egen kalender.
board-to-start = Till införandena
board-sections = Sidor på tavlan
board-choice = Visa tavlan för
board-share = Kopiera länk
board-loading = Hämtar…
board-again = Försök igen
board-needs-script = Tavlan behöver JavaScript. Slå på det i webbläsaren, eller fråga Startklar i chatten i stället.
board-unreachable-title = Startklar svarar inte
board-unreachable = Sidan kunde inte hämtas, och inget har ändrats. Kontrollera att du har nät och försök igen.
board-no-token-title = Teams kunde inte säga vem du är
board-no-token = Tavlan visas bara i Teams, för den som är inloggad. Öppna fliken i Teams och försök igen. Hjälper det inte kan den som sköter Teams hos er behöva godkänna appen.
board-choose-title = Vem är du?
board-choose = Här loggar ingen in. Välj högst upp vem tavlan ska visas för.
board-not-signed-in-title = Du är inte inloggad
board-not-signed-in = Din inloggning i Teams gäller inte, eller gäller inte längre. Försök igen. Hjälper det inte, stäng fliken och öppna den på nytt.
board-not-known-title = Startklar känner inte dig än
board-not-known = Du är inloggad, men finns inte med bland dem som Startklar har fått uppgifter om. Be din närmaste chef eller projektledaren att lägga till dig.
board-not-yours-title = Det här är inte din att se
board-not-there-title = Sidan finns inte
board-not-there = Länken leder till något som inte finns, eller inte finns längre.
board-too-often-title = Vänta en minut
board-too-often = Det där gick fortare än jag hinner med. Vänta en minut och försök igen.
board-failed-title = Sidan kunde inte visas
board-failed = Något gick fel hos mig. Inget har ändrats. Försök igen om en stund. Händer det igen, visa den här koden för supporten: { $reference }
board-figures = Visa siffrorna

# Öppet för alla: hur långt vi har kommit
open-title = Så går det
open-of = Så går det med { $initiative }
open-goals = Det vi vill uppnå
open-where = Hur långt vi har kommit
open-started = { $started ->
    [0] { $units ->
        [one] Den enda enheten har inte startat än.
       *[other] Av { $units } enheter har ingen startat än.
    }
    [one] En av { $units } enheter har startat.
   *[other] { $started } av { $units } enheter har startat.
}
open-all-started = { $units ->
    [one] Den enda enheten har startat.
   *[other] Alla { $units } enheter har startat.
}
open-next = Nästa start är { $day }.
open-ready = Av { $known } enheter med färska svar har { $green } det mesta på plats (grönt).
open-few = Hur redo enheterna är visas när så många har svarat att ingen av dem kan pekas ut.
open-own = Din enhet: { $unit }
open-own-starts = Ni startar { $day }, i våg { $wave }.
open-own-started = Ni startade { $day }, i våg { $wave }.
open-own-paused = Er start är pausad. Du får veta när det finns en ny dag.
open-own-none = Din enhet har ingen startdag här.
open-happened = Det här har hänt
open-coming = Det här kommer
open-step = { $day }: { $what }
open-step-start = Våg { $wave } startar
open-step-started = Våg { $wave } startade
open-step-phase = Er enhet går in i ”{ $phase }”
open-step-phased = Er enhet gick in i ”{ $phase }”
open-step-message = Vi skickar ut ”{ $title }”
open-step-messaged = Vi skickade ut ”{ $title }”
open-nothing-coming = Inget mer är inplanerat för dig just nu.
open-ask = Här kan du fråga
open-ask-manager = Din närmaste chef: { $name }
open-ask-support = Stöd: { $support }
open-others = Andra förändringar
open-nothing = Just nu pågår ingen större förändring som Startklar följer.
open-more = Du kan se mer av { $initiative }
open-button = Visa på tavlan

# Portföljen
portfolio-title = Portföljen
portfolio-lead = { $count ->
    [one] En förändring
   *[other] { $count } förändringar
} från { $first } till { $last }.
portfolio-nothing = Här visas de förändringar som du får följa. Just nu finns det inga.
portfolio-time = Över tid
portfolio-key = Romb: start. Romb med ⚠️: en start för nära en annan. Streckad linje: i dag.
portfolio-collisions = Starter för nära varandra
portfolio-collision = { $first } startar { $first_day } och { $second } { $second_day }, { $days ->
    [0] samma dag
    [one] en dag isär
   *[other] { $days } dagar isär
}. Berörda: { $units }.
portfolio-no-collisions = Ingen enhet har två starter för nära varandra.
portfolio-where = Vilka som berörs, och när
portfolio-inside = Inom { $unit }
portfolio-up = Till hela portföljen
portfolio-start = { $units }, start { $first }
portfolio-starts = { $units }, start { $first } till { $last }
portfolio-untouched = berörs inte
portfolio-unplaced = Ingen startdag än
portfolio-rest = { $count ->
    [one] En rad till visas inte här.
   *[other] { $count } rader till visas inte här.
}
portfolio-responsible = Vem som ansvarar för vad
portfolio-responsible-how = Aktiviteterna i { $initiative }, efter vem som ansvarar. Färgen är det senaste svaret.
portfolio-who = Ansvarig
portfolio-activity = Aktivitet
portfolio-state = Läge
portfolio-said = Svar
portfolio-standing = Löpande uppdrag

# Fliken i en kanal
tab-title = Vad ska fliken visa?
tab-how = Välj vad kanalen ska följa och tryck sedan på Spara. Alla ser fliken, men var och en ser bara det hen får se.
tab-what = Fliken visar
tab-nothing = Det finns ingen förändring att välja än.
tab-open = { $initiative }: så går det, i klartext
tab-initiative = { $initiative }: läget för projektet

# Införandet på tavlan
board-rate = Hur många som svarar
board-rate-now = I den senaste avslutade avstämningen svarade { $answered } av { $asked } enheter, { $share } procent.
board-rate-none = Ingen avstämning är avslutad än.
board-rate-share = Svarade, procent
board-rate-answered = Svarade
board-rate-asked = Tillfrågade
board-unit-gone-title = Enheten finns inte längre
board-unit-gone = Startklar känner ingen enhet med den adressen. Den kan ha slagits ihop med en annan eller lagts ner. Sök i listan över enheter efter den som tog över.

# Tavlan: det som sägs, och det som frågas.
board-communication = Kommunikation
board-communication-of = Kommunikation: { $initiative }
board-questions = Frågor
board-today-is = Så ser det ut { $day }.
board-week = Vecka { $week }, { $first } till { $last }
board-week-short = v. { $week }
board-week-empty = Inget går ut den här veckan.
board-units = { $count ->
    [one] en enhet
   *[other] { $count } enheter
}
board-earlier-weeks = Tidigare veckor
board-later-weeks = Senare veckor
board-to-communication = Till kommunikationen
board-load = Så mycket får enheterna
board-load-how = Ingen ska få fler än { $most } meddelanden på en vecka. Det som är över väntar till sammanfattningen, så flytta hellre något. Här räknas det mesta som en och samma person på enheten får, från alla införanden, både skickat och planerat.
board-load-coverage = { $count ->
    [one] Räknat för en enhet.
   *[other] Räknat för { $count } enheter.
}
board-load-none = Inga meddelanden går till enheterna de här veckorna.
board-load-chart = Flest meddelanden till en och samma person, vecka för vecka
board-load-weeks = Vecka för vecka
board-load-week = Vecka
board-load-units = Enheter som får något, inlägg medräknade
board-load-most = Flest till en person
board-load-posts = Inlägg i kanalen
board-load-limit = Mot gränsen
board-load-within = ✓ inom gränsen
board-load-above = { $count ->
    [one] ⚠ en enhet över gränsen
   *[other] ⚠ { $count } enheter över gränsen
}
board-load-over = ⚠ { $count } över gränsen
board-load-of = { $unit }, v. { $week }: { $count } meddelanden
board-load-heavy = Här blir det för mycket framöver
board-load-messages = Det här går ut
board-load-shown = { $first }–{ $last } av { $count } enheter, de som får mest först.
board-load-before = De som får mer
board-load-after = De som får mindre
board-reach = Vilka det har nått
board-reach-none = Inget har gått ut än som du kan följa här.
board-reach-few = Hur många det nått visas inte här.
board-reach-more = Vilka har nåtts: { $title }
board-reach-more-units = { $count ->
    [one] En enhet till finns i filen.
   *[other] { $count } enheter till finns i filen.
}
board-reach-files = Varje mottagare, i en fil
board-reach-files-how = Länkarna är dina egna. Filerna gäller i en kvart och listan att skriva ut i två veckor. De har namn på: visa dem inte för andra.
board-unit-messages = Meddelanden
board-unit-ahead = På väg
board-unit-ahead-none = Inget är planerat för enheten just nu.
board-unit-sent = Det senaste som gått ut
board-unit-sent-none = Inget har gått ut till enheten än.
board-unit-has = { $sent } av { $count } på enheten har fått det.
board-unit-posted = Det står i enhetens kanal.
board-unit-not-posted = Det har inte kommit fram till enhetens kanal.
board-questions-span = Frågor från { $first } till { $last }.
board-questions-coverage = Frågorna gäller alla införanden. Vilket införande en fråga hör till sparas inte, och inte heller vem som frågade.
board-questions-weeks = Vecka för vecka
board-questions-count = { $count } frågor har ställts.
board-questions-at-least = Minst { $count } frågor har ställts.
board-questions-few = Det har ställts så få frågor att vi inte visar hur många.
board-questions-none = Ingen har ställt någon fråga de här veckorna.
board-few = visas ej
board-asked-answer = Fick svar
board-asked-suggest = Fick förslag
board-asked-abstain = Fick inget svar
board-questions-themes = Vad frågorna handlar om
board-questions-themes-how = Temat är svarets, eller det första förslagets. Där det står "visas ej" är det färre än { $fewest } frågor, eller ett tal som skulle avslöja ett så litet.
board-questions-theme = Tema
board-questions-more = { $count ->
    [one] Visa en till
   *[other] Visa { $count } till
}
board-gaps-count = Väntar på att någon skriver ett svar: { $open }. Väntar på att någon godkänner det: { $drafted }.
board-gaps-decided = Vad det blev av de andra
board-gap-waiting = { $count } väntar på besked
board-gap-waiting-few = Några få väntar på besked
topic-purpose = Varför vi gör det här
topic-change = Vad som ändras
topic-plan = Tidplanen
topic-decisions = Beslut
topic-influence = Att kunna påverka
topic-training = Utbildning
topic-support = Stöd och hjälp
topic-equipment = Utrustning
topic-safety = Säkerhet
topic-privacy = Personuppgifter
topic-check-in = Avstämningar
topic-patients = Patienter
topic-after = Tiden efter starten
topic-bot = Startklar
topic-other = Annat
topic-none = Inget svar fanns, så inget tema
# Rapporter som filer.
document-continued = { $title }, fortsättning
document-table = { $title }: en tabell med { $rows ->
    [one] en rad
   *[other] { $rows } rader
 }
document-status = Statusrapport: { $initiative }
document-week = Vecka { $week }. Siffrorna är från { $day }.
document-part = Gjord för en läsare: enskilda enheter nämns bara där läsaren får se deras svar, och summor bara där minst fem enheter ligger bakom.
document-summary = Så står det till
document-figure-whole = Som helhet
document-of = { $part } av { $whole }
document-figure-answered = Enheter som har svarat den här veckan
document-figure-late = Försenade uppgifter
document-figure-late-note = Inte dags än: { $ahead }. Risker: { $risks }.
document-figure-gate = Nästa beslut
document-risk = Risk
document-more-late = { $count ->
    [one] En till är försenad. Den finns i listan över uppgifter i Teams.
   *[other] { $count } till är försenade. De finns i listan över uppgifter i Teams.
 }
document-more-units = { $count ->
    [one] En enhet till finns i arbetsboken med alla svar.
   *[other] { $count } enheter till finns i arbetsboken med alla svar.
 }
document-week-short = Vecka { $week }
document-trend = Hur många enheter som hade vilken färg.
document-gates = Beslut framöver
document-benefits = Nyttor
document-benefit-unmeasured = inte mätt än
document-benefit-reached = har nått målet
document-benefit-ahead = inte framme än
document-evaluation = Utvärdering: { $initiative }
document-benefits-reached = Hemtagna
document-benefits-ahead = Inte hemtagna än
document-benefits-unmeasured = Inte mätta
document-benefits-none = Inga.
document-measured = Senast mätt { $day }.
document-points = Vad varje mättillfälle visade
document-gate = Protokoll: { $gate }
document-to-decide = Vad som skulle beslutas
document-decision = Beslut
document-positions-since = Var vi står efter beslutet
document-evidence = Vad det vilar på
document-earlier = Tidigare beslut
document-outcomes = Möjliga utfall: { $outcomes }
document-not-decided = Inget är beslutat än.
document-no-positions = Ingen har sagt var de står.
document-evidence-today = Så som svaren står den { $day }. Ett senare svar kan ha ändrat det som var känt när beslutet togs; hur det stod då sägs vid beslutet.
document-annual = Årsrapport { $year }: { $initiative }
document-annual-all = Årsrapport { $year }
document-year-over = Hela året, till och med { $day }.
document-year-so-far = Året så här långt, till och med { $day }.
document-year-now = Aktiviteter, läget och det som är öppet visas som det var { $day }.
document-figure-activities = Klara aktiviteter
document-activities-note = På gång: { $under_way }. Inte påbörjade: { $not_begun }.
document-figure-decisions = Fattade beslut
document-dissent = { $count ->
    [0] Ingen var emot.
   *[other] Någon var emot i { $count } av dem.
 }
document-figure-done = Uppgifter som blev klara under året
document-done-note = Försenade nu: { $late }.
document-written = Vad vi vill säga
document-written-none = Inget är skrivet för det här året än. Den som skriver årsrapporten gör det i Teams, under Rapporter.
document-activities = Aktiviteter, efter vem som ansvarar
document-activities-none = Inga aktiviteter är inlagda. De kommer från aktivitetsplanen, eller från en metod som själv är en plan.
document-plan-saved = Aktivitetsplanen sparades { $day }.
document-nobody = Ingen utsedd
document-development = Hur redo enheterna har varit
document-decided = Årets beslut
document-decided-none = Inget beslut fattades under året.
document-decided-more = { $count ->
    [one] Ett beslut till finns i sitt protokoll.
   *[other] { $count } beslut till finns i sina protokoll.
 }
document-wave-end = Våg { $wave }, så gick det: { $initiative }
document-units = { $count ->
    [one] En enhet.
   *[other] { $count } enheter.
 }
document-started = Startade { $day }. Vad som planerades från början är inte känt.
document-started-planned = Startade { $day }, som planerat.
document-started-later = { $days ->
    [one] Startade { $day }, en dag senare än först planerat ({ $planned }).
   *[other] Startade { $day }, { $days } dagar senare än först planerat ({ $planned }).
 }
document-started-earlier = { $days ->
    [one] Startade { $day }, en dag tidigare än först planerat ({ $planned }).
   *[other] Startade { $day }, { $days } dagar tidigare än först planerat ({ $planned }).
 }
document-figure-green-then = Gröna före starten
document-figure-green-now = Gröna nu
document-checkin = Från avstämningen vecka { $week }.
document-figure-actions = Klara uppgifter
document-figure-actions-note = Fortfarande öppna: { $open }. Tillbakadragna: { $dropped }.
document-figure-incidents = Händelser
document-figure-incidents-note = { $days ->
    [one] Från en dags dagstavlor.
   *[other] Från { $days } dagars dagstavlor.
 }
document-ready = Läget före starten och nu
document-at-start = Före starten (vecka { $week })
document-now = Nu ({ $day })
document-way = Vad som stod i vägen
document-way-none = Ingen uppgift eller risk har tagits upp för de här enheterna.
document-way-other = Upptaget utanför avstämningarna
document-days = Dag för dag efter starten
document-days-few = Dagarna visas när minst fem enheter berättar hur det gick.
document-days-quiet = { $count ->
    [one] En dag var alla dagstavlor gröna, utan händelser.
   *[other] { $count } dagar var alla dagstavlor gröna, utan händelser.
 }
document-days-left-out = { $count ->
    [one] En dag är utelämnad, för färre än fem enheter berättade hur den gick.
   *[other] { $count } dagar är utelämnade, för färre än fem enheter berättade hur de gick.
 }
document-questions = Frågor till en människa
document-questions-none = Ingen på de här enheterna har frågat en människa sedan starten.
document-questions-few = Färre än fem har ställt frågor, så de räknas inte här.
document-questions-asked = { $count } frågor har ställts sedan starten. Väntar på svar: { $waiting }.
document-benefits-whole = Nyttor mäts för hela införandet, inte per våg.
document-decision-of = Beslut: { $gate }
document-decided-on = Beslutat { $day }.
document-column-initiative = Införande
document-column-answered = Svarat den här veckan
document-column-responsible = Ansvarar
document-column-done = Klara
document-column-under-way = På gång
document-column-not-begun = Inte påbörjade
document-column-dropped = Tillbakadragna
document-column-unknown = Inget aktuellt svar
document-column-outcome = Utfall
document-column-against = Emot
document-column-when = När
document-column-still-open = Öppna
document-column-incidents = Händelser
document-column-wave = Våg
document-column-go-live = Start
document-column-colour = Läge
document-column-counts = Per färg
document-column-oldest = Äldsta svaret
document-column-organisation = Förvaltning
document-column-unit = Enhet
document-column-before = Förut
document-column-now = Nu
document-column-area = Område
document-column-open = Öppna uppgifter
document-column-what = Vad
document-column-owner = Vem ser till det
document-column-due = Senast
document-column-late = Arbetsdagar försenad
document-column-manager = Chef
document-column-week = Vecka
document-column-decision = Beslut
document-column-day = Dag
document-column-decided-by = Beslutar
document-column-benefit = Nytta
document-column-indicator = Vad som mäts
document-column-baseline = Från början
document-column-target = Mål
document-column-latest = Senast mätt
document-column-reached = Nått
document-column-criterion = Kriterium
document-column-where = Var
document-column-unit-id = Enhetens id
document-column-unit-colour = Enheten som helhet
document-column-method = Metod
document-column-phase = Fas
document-column-area-colour = Området som helhet
document-column-criterion-id = Kriteriets id
document-column-must = Måste vara på plats
document-column-answered-on = Besvarat
document-column-value = Värde
document-column-way = Av vägen till målet
