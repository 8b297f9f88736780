# What people write to the bot; one alternative a line.
command-help =
    help
    what can you do
    what can i ask
command-greeting =
    hi
    hello
    hey
    good morning
    good afternoon
    hi there
command-checkin =
    check-in
    check in
    checkin
    weekly check-in
command-status =
    status
    overview
    how are we doing
command-person =
    talk to someone
    ask a person
    i want to talk to a human
    contact support
command-language =
    english
    engelska
    engelsk
    in english
    på engelska
    på engelsk
    speak english
    byt till engelska
    skift til engelsk
    bytt til engelsk
    switch to english
    answer in english
    english please
    in english please

language-sv = Swedish
language-da = Danish
language-nb = Norwegian
language-en = English
language-changed = I will answer you in English from now on.

welcome-title = Hello, I am Startklar
help-title = This is what I can help with
help-ask = Ask me about { $initiative }: why it is happening, what changes for you and where to get support. I only answer with texts that somebody has approved. When I do not know, I say so and show you who to ask.
the-change = the change
help-checkin = You lead a unit. Write **check-in** when you want to say how ready you are. It takes about a minute.
help-language = I understand English, Swedish, Danish and Norwegian. To switch, write **svenska**, for example.
help-example-why = Why are we doing this?
help-example-me = What changes for me?
help-example-support = Where do I get support?
help-checkin-button = Do the check-in
help-button = Show what I can ask

answer-other-language = This text is only available in { $language }.
answer-source = Source: { $source } · Owner: { $owner } · Reviewed { $reviewed }
answer-related = People also ask
answer-more = Read more
answer-helpful = That helped
answer-not-helpful = That did not help
answer-person = Ask a person
see-below = The answer is below.
answer-summary = The answer to your question
feedback-helpful = Thank you, good to know.
feedback-not-helpful = Thank you for telling me. Whoever owns the text can see that the answer fell short. If you want help now, you can ask a person.
suggest-title = Do you mean one of these?
suggest-text = I am not sure what you are asking. Choose the one that fits best, or put the question another way.
no-answer-title = I do not know
no-answer-text = I have no approved answer to that, and I will not guess.
person-title = Get help from a person
person-contact = Contact { $contact }.
person-hours = Open { $hours }
person-unknown = Your manager knows who supports your unit. I have not been given a contact for you yet.
article-gone = That answer is no longer available. Ask your question again and I will look for what applies now.

empty-text = I saw no question in the message. Tell me in a few words what you want to know, or write **help**.
no-words = I cannot read that as a question. Tell me in a few words what you want to know, or write **help**.
attachment-only = I cannot read files and pictures, and I do not save them. Write your question in words and I will try to answer.
too-long = That is more text than I can read at once. Put the question in a sentence or two.
identity-number = That looked like a personal identity number. I have not saved it. Please delete the message, and never write about patients here.
unknown-action = That button belongs to something that no longer exists. Nothing has changed. Write **help** and I will show you what you can do.
not-for-channel = Let us do that in our own chat. Write to me there.
sorry = Something went wrong on my side and I could not finish what you asked for. What you have already sent in is saved. Try again in a while. If it happens again, give support this code: { $reference }

checkin-title = Check-in for week { $week }
checkin-intro = { $criteria ->
    [one] One question.
   *[other] { $criteria } questions.
} Answer as things are today. Red means that you need help. The project team and the steering group see the answers.
checkin-intro-several = Answer once for all your units. If things are different at one of them, tick it at the bottom and I will ask about it separately. The project team and the steering group see the answers.
checkin-prefilled = The answers from week { $week } are already filled in. Change what is no longer true.
checkin-choose = Choose
checkin-choose-missing = Choose a colour, or Not applicable.
checkin-note-add = Add a comment
checkin-note-label = Comment on: { $criterion }
checkin-except = Different here, ask me separately
checkin-submit = Send
checkin-blocker-title = What is in the way for { $unit }?
checkin-blocker-text = Your answers are saved. Say briefly what stands in the way of what is red. It makes it easier to give you the right help.
checkin-blocker-label = What is in the way?
checkin-blocker-missing = Write a few words about what is in the way.
checkin-blocker-lead = In the way:
checkin-blocker-submit = Save
checkin-done-title = Thank you, week { $week } is done
checkin-done-by = Answered by { $name } on { $day }
checkin-red-follow-up = The project team can now see what is red and should get in touch with you.
checkin-edit = Change the answers
checkin-not-yours = The unit's manager, or the manager's deputy, answers for the unit. Nothing has been saved. If it should be you, ask whoever looks after the project's register of units to add you.
checkin-no-units = You have no unit to answer for at the moment. If you have just become a manager or a deputy, ask whoever looks after the project's register of units to add you.
checkin-nothing-asked = There is nothing to answer for your units right now. I will let you know when it is time.
checkin-changed-form = The questions have changed since this card was sent. Your answers to the questions that remain are saved. Here are the questions that apply now.
checkin-old-period = The card was for week { $old }, which is closed. Nothing has changed. Here is the check-in for this week.
checkin-unchanged = Nothing was changed, so the earlier answers still stand.
checkin-incomplete = What you answered is saved. These questions are still waiting for an answer.
checkin-prompt = It is time for this week's check-in for { $units }. It takes about a minute.
checkin-reminder = This week's check-in for { $units } is still missing. It takes about a minute.

status-green = 🟢 Green
status-yellow = 🟡 Yellow
status-red = 🔴 Red
status-not-applicable = ⚪ Not applicable
status-title = Overview for week { $week }
status-coverage = { $answered } of { $units } units have answered.
status-silent = { $count ->
    [one] One unit has not answered
   *[other] { $count } units have not answered
}
status-last = last in week { $week }
status-no-manager = no manager on record
status-more = { $count ->
    [one] One more unit does not fit here.
   *[other] { $count } more units do not fit here.
}
status-not-yours = The overview of all units is only for the project team and the steering group. Your manager can tell you how your unit is doing.
status-no-initiative = There is no rollout with units yet.

material-from = Sender: { $owner }
date-not-set = date not set

role-staff = staff
role-manager = unit manager
role-deputy = the manager's deputy
role-super-user = super-user
role-change-agent = change agent
role-local-development-lead = local development lead
role-communicator = communicator
role-content-owner = content owner
role-project-leader = project manager
role-approver = approver
role-owner = owner of the rollout
role-steering-group = the steering group
role-support = support
role-administrator = administrator

page-title = Startklar is running
page-text = Startklar is a bot in Microsoft Teams. It answers questions about a large change, collects the units' weekly check-in and sends information when it is due.
page-try = Try this
page-playground = Open Agents Playground and write **Why are we doing this?**
page-checkin = Write **check-in** to answer as a unit manager.
page-health = Is the process running: /healthz. Does everything work: /readyz.

chat-intro = You are writing as { $name }. Write a question, or the number of a button. Ctrl-D ends.
chat-keep = Enter keeps: { $value }
chat-several = several numbers with commas between, or Enter for none
