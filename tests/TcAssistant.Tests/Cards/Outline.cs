using System.Text;
using TcAssistant.Cards;

namespace TcAssistant.Tests.Cards;

/// <summary>A card as people see it, in lines of text: what the snapshots hold.</summary>
internal static class Outline
{
    public static string Of(CardMessage message)
    {
        var text = new StringBuilder($"({message.Summary})\n\n");
        Write(text, message.Card.Body, "");
        return text.ToString();
    }

    private static void Write(StringBuilder text, IEnumerable<Element> elements, string indent)
    {
        foreach (var element in elements)
        {
            if (element.Separator == true)
            {
                text.Append(indent).Append("---\n");
            }

            Write(text, element, element.IsVisible == false ? indent + "  (hidden) " : indent);
        }
    }

    private static void Write(StringBuilder text, Element element, string indent)
    {
        switch (element)
        {
            case TextBlock block:
                text.Append(indent).Append("# ").Append(block.Text).Append('\n');
                break;
            case RichTextBlock rich:
                text.Append(indent).AppendJoin("", rich.Inlines.Select(Run)).Append('\n');
                break;
            case Container container:
                Write(text, container.Items, container.SelectAction is null ? indent : indent + "> ");
                break;
            case ColumnSet columns:
                foreach (var column in columns.Columns)
                {
                    Write(text, column.Items, indent);
                }

                break;
            case FactSet facts:
                text.AppendJoin("", facts.Facts.Select(fact => $"{indent}{fact.Title} | {fact.Value}\n"));
                break;
            case ActionSet actions:
                text.Append(indent).AppendJoin(" ", actions.Actions.Select(Button)).Append('\n');
                foreach (var show in actions.Actions.OfType<ShowCard>())
                {
                    Write(text, show.Card.Body, indent + "  (opens) ");
                }

                break;
            case TextInput input:
                text.Append(indent).Append($"{input.Label} [{input.Value ?? "______"} {input.Placeholder}]\n");
                break;
            case ChoiceInput input:
                text.Append(indent).Append($"{input.Label} [{input.Value}] of {string.Join(", ", input.Choices.Select(choice => $"{choice.Title} ({choice.Value})"))}\n");
                break;
            case DonutChart donut:
                text.Append(indent).Append($"(chart) {donut.Title}: {string.Join(", ", donut.Data.Select(slice => $"{slice.Value} {slice.Legend}"))}\n");
                Write(text, [donut.Fallback!], indent + "  (else) ");
                break;
            case VerticalBarChart bars:
                text.Append(indent).Append($"(chart) {bars.Title}: {string.Join(", ", bars.Data.Select(bar => $"{bar.X} {bar.Y}"))}\n");
                Write(text, [bars.Fallback!], indent + "  (else) ");
                break;
            default:
                throw new NotSupportedException($"An outline knows no {element.GetType().Name}.");
        }
    }

    private static string Run(TextRun run) => run switch
    {
        { Weight: TextWeight.Bolder } => $"**{run.Text}**",
        { Color: { } color } => $"{{{color}: {run.Text}}}",
        _ => run.Text,
    };

    private static string Button(CardAction action) =>
        $"[{action.Title}{(action is Execute execute ? $" → {execute.Verb}" : action is OpenUrl open ? $" ↗ {open.Url}" : "")}{(action.Mode is null ? "" : ", under …")}]";
}
