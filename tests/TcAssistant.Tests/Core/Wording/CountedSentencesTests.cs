using System.Reflection;
using System.Text.RegularExpressions;
using TcAssistant.Wording;
using Xunit;

namespace TcAssistant.Tests.Core.Wording;

/// <summary>Every sentence that counts: one thing is one, several are several, in the three languages.</summary>
public sealed partial class CountedSentencesTests
{
    /// <summary>Of these there is never one: limits, lines in one row, spans of two bounds.</summary>
    private static readonly string[] NeverOne =
        ["ChangeWording.TooMany", "PersonalWording.TooManyLines", "PersonalWording.TooManyReminders", "PlanWording.InOrder", "PlanWording.Unpaired", "TimetableSentences.EveryDays", "TimetableSentences.EveryWeeks", "TimetableSentences.EveryMonths", "TimetableSentences.EveryYears"];

    public static TheoryData<string> Counting { get; } = new(Methods().Select(Name));

    [Fact]
    public void There_are_such_sentences() => Assert.True(Counting.Count > 50, $"{Counting.Count}");

    [Theory]
    [MemberData(nameof(Counting))]
    public void Agree_with_their_number(string name)
    {
        var method = Methods().First(method => Name(method) == name);
        foreach (var count in Array.Exists(NeverOne, one => name.StartsWith($"{one}(", StringComparison.Ordinal)) ? (int[])[2, 21] : [0, 1, 2, 21])
        {
            var said = (Sentence)method.Invoke(null, [.. method.GetParameters().Select(parameter => IsCount(parameter) ? (object)count : "it")])!;
            Assert.All((string[])[said.English, said.French, said.Spanish], text =>
            {
                Assert.DoesNotMatch(OneOfMany(), text);
                Assert.DoesNotMatch(ManyOfOne(), text);
            });
        }
    }

    private static IEnumerable<MethodInfo> Methods() => typeof(Sentence).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(Sentence).Namespace && !type.IsGenericType)
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(method => method.ReturnType == typeof(Sentence) && method.GetParameters() is { Length: > 0 } parameters
            && parameters.Any(IsCount) && Array.TrueForAll(parameters, parameter => IsCount(parameter) || parameter.ParameterType == typeof(string)))
        .OrderBy(Name, StringComparer.Ordinal);

    private static bool IsCount(ParameterInfo parameter) => parameter.ParameterType == typeof(int) && parameter.Name is not ("month" or "day" or "year");

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}({method.GetParameters().Length})";

    /// <summary>"1 lines".</summary>
    [GeneratedRegex(@"(?<![\d.,\u00A0\u202F–-])1[ \u00A0\u202F](?:more |other |autres |further )?(?:lines|lignes|líneas|parts|parties|partes|dates|fechas|days|jours|días|reminders|rappels|recordatorios|rows|filas|enregistrements|registros|tasks|tâches|tareas|échéances|deadlines|plazos|places|lieux|lugares|changes|changements|cambios|people|personnes|personas|weeks|semaines|semanas|months|meses)\b")]
    private static partial Regex OneOfMany();

    /// <summary>"2 line".</summary>
    [GeneratedRegex(@"\b(?:2|21)[ \u00A0\u202F](?:more |other |autre |further )?(?:line|ligne|línea|part|partie|parte|date|fecha|day|jour|día|reminder|rappel|recordatorio|row|fila|task|tâche|tarea|échéance|deadline|plazo|place|lieu|lugar|change|changement|cambio|person|personne|persona|week|semaine|semana|month)\b")]
    private static partial Regex ManyOfOne();
}
