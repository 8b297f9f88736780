"""The words that hold a sentence together and say little of what it is about."""

from content.search.words import fold

_SWEDISH_DANISH_BOKMAL_ENGLISH = """
    hur vad när var vart varför vem vilka vilken vilket vems är det den de dem detta denna dessa ett en och
    eller men om så att som för till i på av med utan från hos vid under över efter före mellan mot inom ut in
    upp ner jag du han hon vi ni man mig dig oss er sig min mitt mina din ditt dina vår vårt våra ert era sin
    sitt sina har hade ha får fick få kan kunde ska skulle skall vill ville måste bör blir bli blev vara gör
    göra gjorde går gå finns finnas inte ej ju nog väl bara också redan nu då sen sedan här där någon något
    några nån nåt alla allt inga ingen inget mer mest andra annan egentligen gäller innebär händer hvordan hvad
    hvornår hvor hvorfor hvem hvilke hvilken hvilket dette denne disse et hvis at af uden fra hos ved efter
    mellem mod ud ind op ned jeg hun jer vores jeres havde have fik skal skulle vil må måtte bliver blive være
    gør går findes ikke jo vel også allerede da her der nogen noget nogle alt intet mere anden betyder sker hva
    når uten etter mellom dere oss seg mitt deres hadde fikk være gjør noen noe alle annen egentlig gjelder
    betyr skjer dit how what when where why which whom whose who is are was were be been being am do does did
    done have has had can could shall should will would may might must i you he she we they it me him her us
    them my your his our their this that these those a an the and or but if so as for to in on at of with
    without from by under over after before between against about not just also already now then here there any
    some all no more most other really get
"""

# Questions are full of them and answers are not, so rarity alone would take "hvordan" for a telling word.
SMALL_WORDS = frozenset(fold(word) for word in _SWEDISH_DANISH_BOKMAL_ENGLISH.split())
