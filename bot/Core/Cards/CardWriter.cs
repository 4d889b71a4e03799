namespace TcAssistant.Cards;

/// <summary>Writes cards by hand, which takes a fraction of the generated serialiser's time. The tests hold its bytes against that one's,
/// so that no member can be forgotten here. One thing it adds: each button carries its card's language, so that what a press leads to is in that one.</summary>
internal static class CardWriter
{
    public static void Write(ref JsonBytes json, AdaptiveCard card)
    {
        json.Lang = card.Lang ?? json.Lang;
        json.Raw("{\"type\":\"AdaptiveCard\""u8);
        json.TextOrNothing(",\"$schema\":"u8, card.Schema);
        json.Raw(",\"body\":"u8);
        Write(ref json, card.Body);
        json.TextOrNothing(",\"lang\":"u8, card.Lang);
        json.TextOrNothing(",\"version\":"u8, card.Version);
        if (card.Teams is { } teams)
        {
            json.Text(",\"msteams\":{\"width\":"u8, teams.Width);
            WriteMentions(ref json, teams.Entities);
            json.Raw("}"u8);
        }

        if (card.Refresh is { } refresh)
        {
            json.Raw(",\"refresh\":{\"action\":"u8);
            ActionWriter.Write(ref json, refresh.Action);
            json.Raw("}"u8);
        }

        json.Raw("}"u8);
    }

    private static void WriteMentions(ref JsonBytes json, IReadOnlyList<CardMention>? mentions)
    {
        if (mentions is null)
        {
            return;
        }

        json.Raw(",\"entities\":["u8);
        for (var at = 0; at < mentions.Count; at++)
        {
            json.Text(at == 0 ? "{\"type\":\"mention\",\"text\":"u8 : ",{\"type\":\"mention\",\"text\":"u8, mentions[at].Text);
            json.Text(",\"mentioned\":{\"id\":"u8, mentions[at].Mentioned.Id);
            json.Text(",\"name\":"u8, mentions[at].Mentioned.Name);
            json.Raw("}}"u8);
        }

        json.Raw("]"u8);
    }

    private static void Write(ref JsonBytes json, IReadOnlyList<Element> elements)
    {
        json.Raw("["u8);
        for (var at = 0; at < elements.Count; at++)
        {
            json.Raw(at == 0 ? default : ","u8);
            Write(ref json, elements[at]);
        }

        json.Raw("]"u8);
    }

    private static void Write(ref JsonBytes json, Element element)
    {
        switch (element)
        {
            case RichTextBlock block:
                WriteInlines(ref json, block);
                break;
            case Container container:
                WriteContainer(ref json, container);
                break;
            case ActionSet set:
                json.Raw("{\"type\":\"ActionSet\",\"actions\":"u8);
                ActionWriter.Write(ref json, set.Actions);
                break;
            case TextBlock block:
                WriteHeading(ref json, block);
                break;
            case ColumnSet set:
                WriteColumns(ref json, set);
                break;
            case FactSet set:
                WriteFacts(ref json, set);
                break;
            case TextInput input:
                json.Text("{\"type\":\"Input.Text\",\"label\":"u8, input.Label);
                json.TextOrNothing(",\"placeholder\":"u8, input.Placeholder);
                json.NumberOrNothing(",\"maxLength\":"u8, input.MaxLength);
                json.TextOrNothing(",\"value\":"u8, input.Value);
                break;
            case ChoiceInput input:
                WriteChoices(ref json, input);
                break;
            case DonutChart chart:
                WriteDonut(ref json, chart);
                break;
            case VerticalBarChart chart:
                WriteBars(ref json, chart);
                break;
            default:
                throw new NotSupportedException($"No card has a {element.GetType().Name}.");
        }

        WriteCommon(ref json, element);
        json.Raw("}"u8);
    }

    /// <summary>What every element may have.</summary>
    private static void WriteCommon(ref JsonBytes json, Element element)
    {
        json.TextOrNothing(",\"id\":"u8, element.Id);
        json.FlagOrNothing(",\"isVisible\":"u8, element.IsVisible);
        json.Raw(element.Spacing switch
        {
            null => default,
            Spacing.None => ",\"spacing\":\"none\""u8,
            Spacing.Small => ",\"spacing\":\"small\""u8,
            Spacing.Medium => ",\"spacing\":\"medium\""u8,
            Spacing.Large => ",\"spacing\":\"large\""u8,
            _ => throw Unknown(element.Spacing),
        });
        json.FlagOrNothing(",\"separator\":"u8, element.Separator);
        if (element.Fallback is { } fallback)
        {
            json.Raw(",\"fallback\":"u8);
            Write(ref json, fallback);
        }
    }

    private static void WriteHeading(ref JsonBytes json, TextBlock block)
    {
        json.Text("{\"type\":\"TextBlock\",\"text\":"u8, block.Text);
        json.FlagOrNothing(",\"wrap\":"u8, block.Wrap);
        WriteSize(ref json, block.Size);
        WriteWeight(ref json, block.Weight);
        json.TextOrNothing(",\"style\":"u8, block.Style);
    }

    private static void WriteInlines(ref JsonBytes json, RichTextBlock block)
    {
        json.Raw("{\"type\":\"RichTextBlock\",\"inlines\":["u8);
        for (var at = 0; at < block.Inlines.Count; at++)
        {
            json.Raw(at == 0 ? default : ","u8);
            Write(ref json, block.Inlines[at]);
        }

        json.Raw("]"u8);
        json.Raw(block.HorizontalAlignment switch
        {
            null => default,
            HorizontalAlignment.Right => ",\"horizontalAlignment\":\"right\""u8,
            _ => throw Unknown(block.HorizontalAlignment),
        });
    }

    private static void Write(ref JsonBytes json, TextRun run)
    {
        json.Text("{\"type\":\"TextRun\",\"text\":"u8, run.Text);
        WriteSize(ref json, run.Size);
        WriteWeight(ref json, run.Weight);
        json.Raw(run.Color switch
        {
            null => default,
            TextColor.Accent => ",\"color\":\"accent\""u8,
            TextColor.Good => ",\"color\":\"good\""u8,
            TextColor.Warning => ",\"color\":\"warning\""u8,
            TextColor.Attention => ",\"color\":\"attention\""u8,
            _ => throw Unknown(run.Color),
        });
        json.FlagOrNothing(",\"isSubtle\":"u8, run.IsSubtle);
        json.Raw("}"u8);
    }

    private static void WriteContainer(ref JsonBytes json, Container container)
    {
        json.Raw("{\"type\":\"Container\",\"items\":"u8);
        Write(ref json, container.Items);
        json.Raw(container.Style switch
        {
            null => default,
            ContainerStyle.Emphasis => ",\"style\":\"emphasis\""u8,
            _ => throw Unknown(container.Style),
        });
        if (container.SelectAction is { } action)
        {
            json.Raw(",\"selectAction\":"u8);
            ActionWriter.Write(ref json, action);
        }
    }

    private static void WriteColumns(ref JsonBytes json, ColumnSet set)
    {
        json.Raw("{\"type\":\"ColumnSet\",\"columns\":["u8);
        for (var at = 0; at < set.Columns.Count; at++)
        {
            json.Raw(at == 0 ? "{\"type\":\"Column\",\"items\":"u8 : ",{\"type\":\"Column\",\"items\":"u8);
            Write(ref json, set.Columns[at].Items);
            json.Text(",\"width\":"u8, set.Columns[at].Width);
            json.Raw("}"u8);
        }

        json.Raw("]"u8);
    }

    private static void WriteFacts(ref JsonBytes json, FactSet set)
    {
        json.Raw("{\"type\":\"FactSet\",\"facts\":["u8);
        for (var at = 0; at < set.Facts.Count; at++)
        {
            json.Text(at == 0 ? "{\"title\":"u8 : ",{\"title\":"u8, set.Facts[at].Title);
            json.Text(",\"value\":"u8, set.Facts[at].Value);
            json.Raw("}"u8);
        }

        json.Raw("]"u8);
    }

    private static void WriteChoices(ref JsonBytes json, ChoiceInput input)
    {
        json.Text("{\"type\":\"Input.ChoiceSet\",\"label\":"u8, input.Label);
        json.Raw(",\"choices\":["u8);
        for (var at = 0; at < input.Choices.Count; at++)
        {
            json.Text(at == 0 ? "{\"title\":"u8 : ",{\"title\":"u8, input.Choices[at].Title);
            json.Text(",\"value\":"u8, input.Choices[at].Value);
            json.Raw("}"u8);
        }

        json.Raw("]"u8);
        json.FlagOrNothing(",\"isMultiSelect\":"u8, input.IsMultiSelect);
        json.TextOrNothing(",\"value\":"u8, input.Value);
    }

    private static void WriteDonut(ref JsonBytes json, DonutChart chart)
    {
        json.Text("{\"type\":\"Chart.Donut\",\"title\":"u8, chart.Title);
        json.Raw(",\"data\":["u8);
        for (var at = 0; at < chart.Data.Count; at++)
        {
            json.Text(at == 0 ? "{\"legend\":"u8 : ",{\"legend\":"u8, chart.Data[at].Legend);
            json.Number(",\"value\":"u8, chart.Data[at].Value);
            json.Text(",\"color\":"u8, chart.Data[at].Color);
            json.Raw("}"u8);
        }

        json.Raw("]"u8);
    }

    private static void WriteBars(ref JsonBytes json, VerticalBarChart chart)
    {
        json.Text("{\"type\":\"Chart.VerticalBar\",\"title\":"u8, chart.Title);
        json.Raw(",\"data\":["u8);
        for (var at = 0; at < chart.Data.Count; at++)
        {
            json.Text(at == 0 ? "{\"x\":"u8 : ",{\"x\":"u8, chart.Data[at].X);
            json.Number(",\"y\":"u8, chart.Data[at].Y);
            json.Raw("}"u8);
        }

        json.Raw("]"u8);
        json.FlagOrNothing(",\"showBarValues\":"u8, chart.ShowBarValues);
    }

    private static void WriteSize(ref JsonBytes json, TextSize? size) => json.Raw(size switch
    {
        null => default,
        TextSize.Small => ",\"size\":\"small\""u8,
        TextSize.Medium => ",\"size\":\"medium\""u8,
        TextSize.Large => ",\"size\":\"large\""u8,
        _ => throw Unknown(size),
    });

    private static void WriteWeight(ref JsonBytes json, TextWeight? weight) => json.Raw(weight switch
    {
        null => default,
        TextWeight.Bolder => ",\"weight\":\"bolder\""u8,
        _ => throw Unknown(weight),
    });

    private static NotSupportedException Unknown(object value) => new($"No card has the {value.GetType().Name} {value}.");
}
