using System.Reflection;

namespace JsonModelGen.Tests.Snapshots;

/// <summary>
/// The sources of all snapshot tests, for tests that apply to all of them: each static <see cref="Sources"/> field of the test
/// classes in this folder.
/// </summary>
internal static class SnapshotSources
{
    public static readonly IReadOnlyDictionary<string, Sources> All = typeof(SnapshotSources).Assembly.GetTypes()
        .Where(static type => type.Namespace == typeof(SnapshotSources).Namespace)
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(static field => field.FieldType == typeof(Sources))
        .ToDictionary(static field => field.DeclaringType!.Name + "." + field.Name, static field => (Sources)field.GetValue(null)!, StringComparer.Ordinal);

    /// <summary>Their names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>The names of those that can be compiled together: without options for the whole assembly.</summary>
    public static TheoryData<string> NamesTogether => [.. All.Keys.Where(CanBeTogether)];

    /// <summary>These files in one compilation; each source has its own namespace.</summary>
    public static Sources Together => new([.. All.Where(static source => CanBeTogether(source.Key)).SelectMany(static source => source.Value.Files.Select(file => new SourceFile(source.Key + "/" + file.Path, file.Text)))]);

    private static bool CanBeTogether(string name) => !All[name].Files.Any(static file => file.Text.Contains("[assembly: JsonModelDefaults", StringComparison.Ordinal));
}
