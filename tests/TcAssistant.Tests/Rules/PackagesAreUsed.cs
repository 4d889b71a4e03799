using System.Xml.Linq;
using Xunit;

namespace TcAssistant.Tests.Rules;

/// <summary>A package that nobody uses is a package that nobody updates.</summary>
public class PackagesAreUsed
{
    private static readonly string[] Folders = ["bot", "infra", "tests"];

    [Fact]
    public void Every_central_version_belongs_to_a_reference()
    {
        var versions = Names(Path.Combine(Repository.Root, "Directory.Packages.props"), "PackageVersion");
        var referenced = Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Append(Path.Combine(Repository.Root, "Directory.Build.props"))
            .Append(Path.Combine(Repository.Root, "Directory.Packages.props"))
            .SelectMany(file => Names(file, "PackageReference").Concat(Names(file, "GlobalPackageReference")))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.NotEmpty(versions);
        Assert.DoesNotContain(versions, name => !referenced.Contains(name));
    }

    private static List<string> Names(string file, string element) =>
        [.. XDocument.Load(file).Descendants(element).Select(item => item.Attribute("Include")?.Value).OfType<string>()];
}
