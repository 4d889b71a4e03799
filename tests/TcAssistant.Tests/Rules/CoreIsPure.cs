using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using TcAssistant.Plans;
using Xunit;

namespace TcAssistant.Tests.Rules;

/// <summary>
/// What the compiled core refers to. The analyzer stops a banned symbol where it is written; this looks at what came out.
/// </summary>
public class CoreIsPure
{
    // Everything Core may refer to. System.Net.*, System.Threading.Tasks, ASP.NET and the Azure SDK are not here on purpose.
    private static readonly string[] AllowedAssemblies =
    [
        "System.Runtime",
        "System.Collections",
        "System.Collections.Immutable",
        "System.Collections.Concurrent",
        "System.Linq",
        "System.Memory",
        "System.IO.Compression",
        "System.IO.Packaging",
        "System.ObjectModel",
        "System.Runtime.Extensions",
        "System.Security.Cryptography",
        "System.Text.Encoding.Extensions",
        "System.Text.Encoding.CodePages",
        "System.Text.Encodings.Web",
        "System.Text.Json",
        "System.Text.RegularExpressions",
        "System.Runtime.InteropServices",
        "System.Xml.ReaderWriter",
        "System.Xml.XDocument",
        "System.Private.Xml",
        "AngleSharp",
        "DocumentFormat.OpenXml",
        "DocumentFormat.OpenXml.Framework",
        "Lucene.Net",
        "Lucene.Net.Analysis.Common",
    ];

    private static readonly string[] BannedNamespaces = ["System.Net", "System.Threading.Tasks", "System.Diagnostics.Process"];

    private static readonly string[] BannedTypes =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.Path",
        "System.Console", "System.Random", "System.TimeProvider", "System.TimeZoneInfo",
        "System.Net.Http.HttpClient", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
    ];

    private static readonly string[] BannedMembers =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
    ];

    [Fact]
    public void Core_refers_only_to_assemblies_of_the_list()
    {
        var unknown = typeof(Plan).Assembly.GetReferencedAssemblies().Select(name => name.Name).Except(AllowedAssemblies);

        Assert.Empty(unknown);
    }

    [Fact]
    public void Core_uses_no_clock_no_files_no_network_no_culture() => Assert.Empty(Impurities(typeof(Plan).Assembly));

    [Fact]
    public void The_check_sees_impurities_where_there_are_some()
    {
        var found = Impurities(typeof(CoreIsPure).Assembly);

        Assert.Contains("System.IO.File", found);
        Assert.Contains("System.Threading.Tasks.Task", found);
    }

    [Fact]
    public void The_protocol_knows_nothing_of_plans()
    {
        var references = typeof(TcAssistant.BotFramework.Activities.Activity).Assembly.GetReferencedAssemblies().Select(name => name.Name);

        Assert.DoesNotContain("TcAssistant.Core", references);
    }

    private static List<string> Impurities(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(handle => NameOf(metadata, handle))
            .Where(type => BannedTypes.Contains(type) || BannedNamespaces.Any(banned => type.StartsWith(banned + ".", StringComparison.Ordinal)));
        var members = metadata.MemberReferences.Select(handle => metadata.GetMemberReference(handle))
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{NameOf(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}")
            .Where(member => BannedMembers.Contains(member)
                // What the compiler writes for iterators asks for the thread's number; nothing else may ask the machine.
                || member.StartsWith("System.Environment.", StringComparison.Ordinal) && member != "System.Environment.get_CurrentManagedThreadId");
        return [.. types, .. members];
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
