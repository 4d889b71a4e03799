using TcAssistant.Tests.App.Cli;
using TcAssistant.Tests.App.Planner;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.EndToEnd;
using TcAssistant.Tests.Infra;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace TcAssistant.Tests.Infra;

/// <summary>The classes that take minutes begin before all others, so that none of them is left running alone at the end. No test depends on it.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] _long =
    [
        nameof(AddinInABrowserTests), nameof(AddinTests), nameof(ChatInABrowserTests), nameof(ImportFaultTests), nameof(BoardConvergenceTests), nameof(StoredVerbsTests),
        nameof(ReminderInABrowserTests), "Usual ports", nameof(BoardInABrowserTests),
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(static collection => Array.FindIndex(_long, name => collection.TestCollectionDisplayName == name || collection.TestCollectionDisplayName.Contains($".{name} ", StringComparison.Ordinal)) is >= 0 and var place ? place : _long.Length)];
}
