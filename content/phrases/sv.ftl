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
help-ask = Fråga mig om { $initiative }: varför det händer, vad som ändras för dig och var du får stöd. Jag svarar bara med texter som någon har godkänt. Vet jag inte säger jag det och visar vem du kan fråga.
the-change = förändringen
help-checkin = Du leder en enhet. Skriv **avstämning** när du vill svara på hur redo ni är. Det tar ungefär en minut.
help-language = Jag förstår svenska, danska, norska och engelska. Skriv till exempel **english** om du vill byta.
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

empty-text = Jag såg ingen fråga i meddelandet. Skriv med några ord vad du undrar, eller skriv **hjälp**.
no-words = Det kan jag inte läsa som en fråga. Skriv med några ord vad du undrar, eller skriv **hjälp**.
attachment-only = Jag kan inte läsa filer och bilder, och jag sparar dem inte. Skriv din fråga med ord så försöker jag svara.
too-long = Det var mer text än jag kan läsa på en gång. Skriv frågan i en eller två meningar.
identity-number = Det såg ut som ett personnummer i det du skrev. Jag har inte sparat det. Ta gärna bort meddelandet, och skriv aldrig om patienter här.
unknown-action = Den knappen hör till något som inte längre finns. Inget har ändrats. Skriv **hjälp** så visar jag vad som går att göra.
not-for-channel = Det tar vi hellre i vår egen chatt. Skriv till mig där.
sorry = Något gick fel hos mig, och jag kunde inte göra klart det du bad om. Det du redan har skickat in finns kvar. Försök igen om en stund. Händer det igen, visa den här koden för supporten: { $reference }

checkin-title = Avstämning vecka { $week }
checkin-intro = { $criteria ->
    [one] En fråga.
   *[other] { $criteria } frågor.
} Svara utifrån hur det är i dag. Rött betyder att ni behöver hjälp. Projektgruppen och styrgruppen ser svaren.
checkin-intro-several = Svara en gång för alla dina enheter. Är det annorlunda på någon av dem, kryssa för den längst ner så frågar jag särskilt om den. Projektgruppen och styrgruppen ser svaren.
checkin-prefilled = Svaren från vecka { $week } är ifyllda. Ändra det som inte stämmer längre.
checkin-choose = Välj
checkin-choose-missing = Välj en färg, eller Ej aktuellt.
checkin-note-add = Skriv en kommentar
checkin-note-label = Kommentar till: { $criterion }
checkin-except = Här är det annorlunda, fråga mig särskilt
checkin-submit = Skicka
checkin-blocker-title = Vad står i vägen för { $unit }?
checkin-blocker-text = Dina svar är sparade. Berätta kort vad som står i vägen för det som är rött, så blir det lättare att ge er rätt hjälp.
checkin-blocker-label = Vad står i vägen?
checkin-blocker-missing = Skriv några ord om vad som står i vägen.
checkin-blocker-lead = I vägen:
checkin-blocker-submit = Spara
checkin-done-title = Tack, vecka { $week } är klar
checkin-done-by = Besvarad av { $name } { $day }
checkin-red-follow-up = Det som är rött syns nu för projektgruppen, som ska höra av sig till dig.
checkin-edit = Ändra svaren
checkin-not-yours = Det är enhetens chef eller den som ersätter chefen som svarar för enheten. Inget har sparats. Är det du som borde svara, be den som sköter enhetsregistret i projektet att lägga till dig.
checkin-no-units = Du har ingen enhet att svara för just nu. Har du nyligen blivit chef eller ersättare, be den som sköter enhetsregistret i projektet att lägga till dig.
checkin-nothing-asked = Det finns inget att svara på för dina enheter just nu. Jag hör av mig när det är dags.
checkin-changed-form = Frågorna har ändrats sedan det här kortet skickades. Det du fyllde i på frågor som finns kvar är sparat. Här är de frågor som gäller nu.
checkin-old-period = Kortet gällde vecka { $old }, som är stängd. Inget har ändrats. Här är avstämningen för den här veckan.
checkin-unchanged = Inget var ändrat, så de tidigare svaren gäller fortfarande.
checkin-incomplete = Det du svarade är sparat. De här frågorna väntar fortfarande på svar.
checkin-prompt = Dags för veckans avstämning för { $units }. Det tar ungefär en minut.
checkin-reminder = Vi saknar veckans avstämning för { $units }. Den tar ungefär en minut.

status-green = 🟢 Grönt
status-yellow = 🟡 Gult
status-red = 🔴 Rött
status-not-applicable = ⚪ Ej aktuellt
status-title = Läget vecka { $week }
status-coverage = { $answered } av { $units } enheter har svarat.
status-silent = { $count ->
    [one] En enhet har inte svarat
   *[other] { $count } enheter har inte svarat
}
status-last = senast vecka { $week }
status-no-manager = ingen chef inlagd
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
