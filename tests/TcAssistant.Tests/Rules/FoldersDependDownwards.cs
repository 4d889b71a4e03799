using System.Text.RegularExpressions;
using Xunit;

namespace TcAssistant.Tests.Rules;

/// <summary>The drawing of DESIGN: a folder of Core uses only those below it.</summary>
public partial class FoldersDependDownwards
{
    // Each folder with all that it may use, lowest first.
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Languages"] = [],
        ["Wording"] = ["Languages"],
        ["Timetables"] = ["Languages", "Wording"],
        ["Documents"] = ["Languages", "Wording", "Timetables"],
        ["Plans"] = ["Languages", "Wording", "Timetables", "Documents"],
        ["Tracking"] = ["Languages", "Wording", "Timetables", "Documents", "Plans"],
        ["Reminders"] = ["Languages", "Wording", "Timetables", "Documents", "Plans", "Tracking"],
        ["Asks"] = ["Languages", "Wording", "Timetables", "Documents", "Plans", "Tracking", "Reminders"],
        ["Sync"] = ["Languages", "Wording", "Timetables", "Documents", "Plans", "Tracking"],
        ["Cards"] = ["Languages", "Wording", "Timetables", "Documents", "Plans", "Tracking", "Asks", "Reminders", "Sync"],
    };

    public static TheoryData<string> Folders =>
        [.. from folder in new DirectoryInfo(Core).GetDirectories() where folder.Name is not ("bin" or "obj") select folder.Name];

    private static string Core => Path.Combine(Repository.Root, "bot", "Core");

    [Theory]
    [MemberData(nameof(Folders))]
    public void Of_core(string folder)
    {
        Assert.True(MayUse.ContainsKey(folder), $"{folder} has no place in the drawing");

        var upwards =
            from file in Directory.EnumerateFiles(Path.Combine(Core, folder), "*.cs", SearchOption.AllDirectories)
            from Match used in Used().Matches(File.ReadAllText(file))
            let target = used.Groups[1].Value
            where target != folder && !MayUse[folder].Contains(target)
            select $"{Path.GetFileName(file)} uses {target}";

        Assert.Empty(upwards.Distinct());
    }

    [GeneratedRegex(@"\bTcAssistant\.(Languages|Wording|Timetables|Documents|Plans|Tracking|Asks|Reminders|Sync|Reports|Cards)\b")]
    private static partial Regex Used();
}
