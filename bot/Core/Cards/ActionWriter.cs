using TcAssistant.Asks;

namespace TcAssistant.Cards;

/// <summary>Writes buttons and what they carry; see <see cref="CardWriter"/>.</summary>
internal static class ActionWriter
{
    public static void Write(ref JsonBytes json, IReadOnlyList<CardAction> actions)
    {
        json.Raw("["u8);
        for (var at = 0; at < actions.Count; at++)
        {
            json.Raw(at == 0 ? default : ","u8);
            Write(ref json, actions[at]);
        }

        json.Raw("]"u8);
    }

    public static void Write(ref JsonBytes json, CardAction action)
    {
        switch (action)
        {
            case Execute execute:
                WriteExecute(ref json, execute);
                break;
            case Submit submit:
                json.Raw("{\"type\":\"Action.Submit\",\"data\":"u8);
                Write(ref json, submit.Data);
                json.TextOrNothing(",\"associatedInputs\":"u8, submit.AssociatedInputs);
                break;
            case ToggleVisibility toggle:
                json.Raw("{\"type\":\"Action.ToggleVisibility\",\"targetElements\":"u8);
                Write(ref json, toggle.TargetElements);
                break;
            case ShowCard show:
                json.Raw("{\"type\":\"Action.ShowCard\",\"card\":"u8);
                CardWriter.Write(ref json, show.Card);
                break;
            case OpenUrl open:
                json.Text("{\"type\":\"Action.OpenUrl\",\"url\":"u8, open.Url);
                break;
            default:
                throw new NotSupportedException($"No card has a {action.GetType().Name}.");
        }

        WriteCommon(ref json, action);
    }

    private static void WriteExecute(ref JsonBytes json, Execute execute)
    {
        json.Text("{\"type\":\"Action.Execute\",\"verb\":"u8, execute.Verb);
        json.Raw(",\"data\":"u8);
        var from = json.Position;
        Write(ref json, execute.Data);
        var to = json.Position;
        json.Raw(",\"fallback\":"u8);
        if (execute.Fallback is Submit submit && ReferenceEquals(submit.Data, execute.Data))
        {
            // Older clients press the same button in another form: it carries the same.
            json.Raw("{\"type\":\"Action.Submit\",\"data\":"u8);
            json.Again(from, to);
            json.TextOrNothing(",\"associatedInputs\":"u8, submit.AssociatedInputs);
            WriteCommon(ref json, submit);
        }
        else
        {
            Write(ref json, execute.Fallback);
        }

        json.TextOrNothing(",\"associatedInputs\":"u8, execute.AssociatedInputs);
    }

    /// <summary>What every button may have, and its end.</summary>
    private static void WriteCommon(ref JsonBytes json, CardAction action)
    {
        json.Text(",\"title\":"u8, action.Title);
        json.TextOrNothing(",\"mode\":"u8, action.Mode);
        json.TextOrNothing(",\"tooltip\":"u8, action.Tooltip);
        json.Raw("}"u8);
    }

    private static void Write(ref JsonBytes json, ButtonData data)
    {
        json.Text("{\"verb\":"u8, data.Verb);
        json.TextOrNothing(",\"question\":"u8, data.Question);
        json.NumberOrNothing(",\"page\":"u8, data.Page);
        json.TextOrNothing(",\"plan\":"u8, data.Plan);
        if (data.Lines is { } lines)
        {
            json.Raw(",\"lines\":"u8);
            Write(ref json, lines);
        }

        if (data.Asked is { } asked)
        {
            json.Text(",\"asked\":{\"question\":"u8, asked.Question);
            json.Text(",\"language\":"u8, asked.Language.ToString());
            json.DayOrNothing(",\"today\":"u8, asked.Today);
            json.Raw(",\"reading\":"u8);
            Write(ref json, asked.Reading);
            json.Raw("}"u8);
        }

        if (data.Change is { } change)
        {
            Write(ref json, change);
        }

        if (data.Owners is { } owners)
        {
            Write(ref json, owners);
        }

        json.TextOrNothing(",\"operation\":"u8, data.Operation);
        if (data.Absence is { } absence)
        {
            Write(ref json, absence);
        }

        if (data.Board is { } board)
        {
            Write(ref json, board);
        }

        json.DayOrNothing(",\"day\":"u8, data.Day);
        json.TextOrNothing(",\"lang\":"u8, json.Lang);
        json.Raw("}"u8);
    }

    private static void Write(ref JsonBytes json, BoardData board)
    {
        json.Raw(",\"board\":{"u8);
        json.FlagOrNothing("\"all\":"u8, board.All);
        json.TextOrNothing(",\"board\":"u8, board.Board);
        json.TextOrNothing(",\"title\":"u8, board.Title);
        json.TextOrNothing(",\"part\":"u8, board.Part);
        json.TextOrNothing(",\"matches\":"u8, board.Matches?.ToString());
        json.FlagOrNothing(",\"assigns\":"u8, board.Assigns);
        json.TextOrNothing(",\"task\":"u8, board.Task);
        json.TextOrNothing(",\"field\":"u8, board.Field?.ToString());
        json.FlagOrNothing(",\"keeps\":"u8, board.Keeps);
        json.TextOrNothing(",\"asked\":"u8, board.Asked);
        json.Raw("}"u8);
    }

    private static void Write(ref JsonBytes json, ChangeData change)
    {
        json.Text(",\"change\":{\"kind\":"u8, change.Kind);
        if (change.Milestones is { } milestones)
        {
            json.Raw(",\"milestones\":"u8);
            Write(ref json, milestones);
        }

        json.DayOrNothing(",\"from\":"u8, change.From);
        json.DayOrNothing(",\"on\":"u8, change.On);
        json.TextOrNothing(",\"words\":"u8, change.Words);
        json.TextOrNothing(",\"who\":"u8, change.Who);
        json.FlagOrNothing(",\"notYet\":"u8, change.NotYet);
        json.Raw("}"u8);
    }

    private static void Write(ref JsonBytes json, AbsenceData absence)
    {
        json.Text(",\"absence\":{\"who\":"u8, absence.Who);
        json.Text(",\"name\":"u8, absence.Name);
        json.DayOrNothing(",\"from\":"u8, absence.From);
        json.DayOrNothing(",\"to\":"u8, absence.To);
        json.TextOrNothing(",\"cover\":"u8, absence.Cover);
        json.TextOrNothing(",\"coverName\":"u8, absence.CoverName);
        json.Raw("}"u8);
    }

    private static void Write(ref JsonBytes json, IReadOnlyList<OwnerData> owners)
    {
        json.Raw(",\"owners\":["u8);
        for (var at = 0; at < owners.Count; at++)
        {
            json.Text(at == 0 ? "{\"owner\":"u8 : ",{\"owner\":"u8, owners[at].Owner);
            json.TextOrNothing(",\"who\":"u8, owners[at].Who);
            json.Raw(",\"lines\":"u8);
            Write(ref json, owners[at].Lines);
            json.Raw("}"u8);
        }

        json.Raw("]"u8);
    }

    private static void Write(ref JsonBytes json, Reading reading)
    {
        json.Text("{\"intent\":"u8, reading.Intent.ToString());
        json.DayOrNothing(",\"from\":"u8, reading.From);
        json.DayOrNothing(",\"to\":"u8, reading.To);
        json.TextOrNothing(",\"part\":"u8, reading.Part);
        json.TextOrNothing(",\"issue\":"u8, reading.Issue);
        json.TextOrNothing(",\"owner\":"u8, reading.Owner);
        json.TextOrNothing(",\"status\":"u8, reading.Status);
        json.TextOrNothing(",\"text\":"u8, reading.Text);
        json.TextOrNothing(",\"except\":"u8, reading.Except);
        json.DayOrNothing(",\"asOf\":"u8, reading.AsOf);
        json.TextOrNothing(",\"of\":"u8, reading.Of?.ToString());
        json.TextOrNothing(",\"plan\":"u8, reading.Plan);
        json.FlagOrNothing(",\"orStarting\":"u8, reading.OrStarting);
        json.FlagOrNothing(",\"quietest\":"u8, reading.Quietest ? true : null);
        json.TextOrNothing(",\"missing\":"u8, reading.Missing?.ToString());
        json.Raw("}"u8);
    }

    private static void Write(ref JsonBytes json, IReadOnlyList<string> texts)
    {
        json.Raw("["u8);
        for (var at = 0; at < texts.Count; at++)
        {
            json.Text(at == 0 ? default : ","u8, texts[at]);
        }

        json.Raw("]"u8);
    }
}
