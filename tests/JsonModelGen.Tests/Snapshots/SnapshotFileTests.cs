using System.Reflection;

namespace JsonModelGen.Tests.Snapshots;

/// <summary>Finds snapshots whose test was renamed or removed.</summary>
public class SnapshotFileTests
{
    [Fact]
    public void Every_verified_file_has_a_test() => Assert.Empty(
        Directory.GetFiles(Repository.TestProject, "*.verified.cs", SearchOption.AllDirectories)
            .Select(static path => Path.GetFileName(path).Split('#')[0])
            .Except(TestNames()));

    private static IEnumerable<string> TestNames() =>
        from type in typeof(SnapshotFileTests).Assembly.GetTypes()
        from method in type.GetMethods()
        where method.GetCustomAttribute<FactAttribute>() is not null
        select type.Name + "." + method.Name;
}
