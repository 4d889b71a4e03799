using System.Reflection;
using System.Text.RegularExpressions;
using TcAssistant.Languages;
using TcAssistant.Wording;
using Xunit;

namespace TcAssistant.Tests.Rules;

/// <summary>French is set as French readers expect it: « words », a blank that does not break before : ; ? !, curved apostrophes.</summary>
public sealed partial class FrenchTypographyTests
{
    [Fact]
    public void Every_sentence_is_set_in_one_way()
    {
        var said = Members().SelectMany(Said).ToList();

        Assert.True(said.Count > 300, $"Only {said.Count} sentences were found.");
        var faults = said.Where(one => Fault().IsMatch(one.Text)).Select(one => $"{one.Member}: {one.Text}").Distinct().ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>A colon between two things that are put in is the one of <see cref="Colon"/>. What a document says is joined as documents do.</summary>
    [Fact]
    public void No_colon_is_glued_outside_the_wording()
    {
        var core = Path.Combine(Repository.Root, "bot", "Core");
        string[] own = [Path.Combine(core, "Wording"), Path.Combine(core, "Plans"), Path.Combine(core, "obj"), Path.Combine(core, "bin")];
        var faults = Directory.EnumerateFiles(core, "*.cs", SearchOption.AllDirectories)
            .Where(file => !own.Any(folder => file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            .SelectMany(file => File.ReadLines(file).Where(line => GluedColon().IsMatch(line)).Select(line => $"{Path.GetRelativePath(core, file)}: {line.Trim()}")).ToList();

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("Rien n’est échu\u00A0: «\u00A0II.3\u00A0» (17:30)\u202F; et après\u202F?", false)]
    [InlineData("Rien n'est échu", true)]
    [InlineData("Après: rien", true)]
    [InlineData("Après : rien", true)]
    [InlineData("«II.3»", true)]
    [InlineData("Et après ?", true)]
    public void The_rule_finds_what_breaks_it(string text, bool isFault) => Assert.Equal(isFault, Fault().IsMatch(text));

    private static IEnumerable<MemberInfo> Members() => typeof(CardWording).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(CardWording).Namespace)
        .SelectMany(type => type.GetMembers(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(member => !member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false));

    private static IEnumerable<(string Member, string Text)> Said(MemberInfo member)
    {
        var name = $"{member.DeclaringType!.Name}.{member.Name}";
        switch (member)
        {
            case FieldInfo field:
                yield return (name, French(field.GetValue(null)));
                break;
            case PropertyInfo { GetMethod: not null } property when property.GetIndexParameters().Length == 0:
                yield return (name, French(property.GetValue(null)));
                break;
            case MethodInfo { IsSpecialName: false, IsGenericMethod: false } method when method.ReturnType == typeof(Sentence) || method.ReturnType == typeof(string):
                foreach (var number in new[] { 0, 1, 2 })
                {
                    var arguments = method.GetParameters().Select(parameter => Sample(parameter.ParameterType, number)).ToArray();
                    var isForeign = method.ReturnType == typeof(string) && !method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Language));
                    if (!isForeign && Array.TrueForAll(arguments, argument => argument is not null))
                    {
                        yield return (name, French(Call(method, arguments)));
                    }
                }

                break;
            default:
                break;
        }
    }

    // A sentence may refuse a number it has no words for.
    private static object? Call(MethodInfo method, object?[] arguments)
    {
        try
        {
            return method.Invoke(null, arguments);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }

    private static string French(object? said) => said switch
    {
        Sentence sentence => sentence.French,
        string text => text,
        _ => string.Empty,
    };

    private static object? Sample(Type type, int number) => type switch
    {
        _ when type == typeof(string) => "mot",
        _ when type == typeof(Language) => Language.French,
        _ when type == typeof(Sentence) => new Sentence("word", "mot", "palabra"),
        _ when type == typeof(int) || type == typeof(int?) => number,
        _ when type == typeof(long) => (long)number,
        _ when type == typeof(bool) => number == 1,
        _ when type == typeof(DateOnly) || type == typeof(DateOnly?) => new DateOnly(2000, 5, 31),
        _ when type.IsAssignableFrom(typeof(string[])) => Enumerable.Repeat("mot", number).ToArray(),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(Math.Min(number, Enum.GetValues(type).Length - 1)),
        _ => null,
    };

    // A sentence in three languages names its English and its Spanish.
    [GeneratedRegex(@"(?<!\.English|\.Spanish)\}: \{")]
    private static partial Regex GluedColon();

    [GeneratedRegex("«(?!\u00A0)|(?<!\u00A0)»|(?<![\u00A0\u202F\\s]):(?=\\s|\u00A0|$)|(?<!\u00A0):(?=\\s|$)|(?<!\u202F)[;?!](?=\\s|\u00A0|$)|(?<=\\p{L})'(?=\\p{L})")]
    private static partial Regex Fault();
}
