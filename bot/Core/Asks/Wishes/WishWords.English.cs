namespace TcAssistant.Asks.Wishes;

internal sealed partial class WishWords
{
    private const string English = """
        Courtesy: please|could you|can you|could you please|can you please|would you|hey|hi|hello|thanks|thank you|many thanks
        Wish Here: remind us|remind me here|remind this channel|remind the channel|remind this group|remind the group|remind this chat|remind the team|remind everyone|remind everybody|reminders here|send reminders|send the reminders|send us reminders|send us the reminders|post reminders|post the reminders|start reminders|start the reminders|turn on reminders|turn on the reminders|turn reminders on|enable reminders|set up reminders|set up the reminders|we want reminders|we would like reminders
        Wish Change: change reminders|change the reminders|change our reminders|change the reminder|set reminders|set the reminders|set our reminders|make reminders|make the reminders|move reminders|move the reminders|move our reminders|switch reminders|switch the reminders|update reminders|update the reminders|put reminders|put the reminders
        Wish Stop: stop reminders|stop the reminders|stop all reminders|stop reminding us|no more reminders|turn off reminders|turn off the reminders|turn reminders off|disable reminders|end reminders|cancel reminders|cancel the reminders|do not remind us|do not remind us any more|don t remind us|don t remind us any more|don t remind us anymore|unsubscribe
        Wish Pause: pause reminders|pause the reminders|pause all reminders|pause all
        Wish Resume: resume reminders|resume the reminders|resume all reminders|resume all|continue reminders|unpause reminders
        Wish Coming: what will you send this week|what will you send|what will you send next|what will you remind us of|which reminders are coming|what reminders are coming|what are the next reminders
        Wish Rules: which reminder rules are there|what reminder rules are there|which rules are there for reminders|what are the reminder rules|which reminder rules do we have|show the reminder rules|show reminder rules|list the reminder rules|list reminder rules|reminder rules
        Wish Places: which holidays do you know|what holidays do you know|which public holidays do you know|what public holidays do you know|which holidays are known|whose holidays do you know|list the holidays|which holiday places do you know
        Small: the|an|of|us|our|we|want|them|it|its|be|is|are|this plan|this plan s|the plan s|with|dates|date|please|thanks|thank you|reminders|reminder|each|every date|only|just|also|from now on|now|use|send|post|come|coming|that they come|then|s
        Here: here|in here|in this channel|this channel|in this chat|in this group|to this channel
        And: and|or|plus
        To: to|through|till|until|thru
        At: at|around
        About: about|for|on|of
        In: in
        Number 0: zero
        Number 1: one|a
        Number 2: two
        Number 3: three
        Number 4: four
        Number 5: five
        Number 6: six
        Number 7: seven
        Number 8: eight
        Number 9: nine
        Number 10: ten
        Number 14: fourteen
        Number 15: fifteen
        Number 20: twenty
        Number 30: thirty
        Number 60: sixty
        Number 90: ninety
        Unit 1: day|days
        Unit 7: week|weeks
        Unit 14: fortnight|fortnights
        Unit 30: month|months
        Unit 365: year|years
        Before: before|ahead|in advance|beforehand|prior|prior to|earlier|ahead of
        DayItself: on the day|on the day itself|the day itself|on the same day|the same day|on the last day|the last day|on that day
        DayBefore: the day before|on the day before|the evening before
        Deadline: deadline|deadlines|a deadline|the deadline|each deadline|every deadline|due date|due dates|a due date|the due date
        Start: start|starts|a start|the start|each start|every start|beginning|the beginning|something starts|something begins
        Part: part|parts
        WholePlan: the whole plan|whole plan|the entire plan|all parts|every part|everything|all of it|all of the plan
        Language 0: english|in english|anglais|en anglais|ingles|en ingles
        Language 1: french|in french|francais|en francais|frances|en frances
        Language 2: spanish|in spanish|espagnol|en espagnol|espanol|en espanol
        Zone: time|local time|time zone|timezone|time in|the time zone|the timezone|zone|time of|local time of|local time in
        HourSign: h|o clock|hours|hrs
        Morning: am|a m|in the morning
        Afternoon: pm|p m|in the afternoon|in the evening
        Noon: noon|midday|at noon|at midday
        Weekday 0: sunday|sundays|sun
        Weekday 1: monday|mondays|mon
        Weekday 2: tuesday|tuesdays|tue
        Weekday 3: wednesday|wednesdays|wed
        Weekday 4: thursday|thursdays|thu
        Weekday 5: friday|fridays|fri
        Weekday 6: saturday|saturdays|sat
        Weekdays: weekdays|on weekdays|working days|on working days|work days|workdays|working week|working days are|our working days are|we work
        EveryDay: every day|seven days a week|7 days a week|on all days
        Holidays: holidays|holiday|public holidays|public holiday|bank holidays|days off
        Quiet: quiet hours|quiet|quiet between|quiet from|silent|be quiet|no posts|quiet time
        No: no|without|without any
        """;
}
