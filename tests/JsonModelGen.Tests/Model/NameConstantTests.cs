using System.Reflection;
using System.Text.Json.Serialization;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Names;

namespace JsonModelGen.Tests.Model;

/// <summary>The type names that the generator has as constants are those of real types.</summary>
public class NameConstantTests
{
    private static readonly Assembly s_runtime = typeof(JsonModelAttribute).Assembly;

    public static TheoryData<string, string> KnownTypes => [.. Constants(typeof(KnownNames))
        .Where(static constant => constant.Data.Item1 is not (nameof(KnownNames.RuntimeAssembly) or nameof(KnownNames.RuntimeNamespace) or nameof(KnownNames.SystemTextJsonNamespace)))];

    public static TheoryData<string, string> RuntimeTypes => [.. Constants(typeof(RuntimeNames)).Where(static constant => constant.Data.Item1 != nameof(RuntimeNames.Namespace))];

    [Theory]
    [MemberData(nameof(KnownTypes))]
    public void Known_name_is_a_type(string constant, string name) => Assert.True(
        s_runtime.GetType(name) is not null ||
        s_runtime.GetType(KnownNames.RuntimeNamespace + "." + name) is not null ||
        typeof(JsonConverter).Assembly.GetType(KnownNames.SystemTextJsonNamespace + "." + name) is not null,
        constant + ": there is no type " + name);

    [Theory]
    [MemberData(nameof(RuntimeTypes))]
    public void Runtime_name_is_a_public_type(string constant, string name)
    {
        string fullName = name["global::".Length..];

        Assert.True(
            s_runtime.GetExportedTypes().Any(type => type.FullName!.Split('`')[0] == fullName),
            constant + ": there is no public type " + fullName);
    }

    [Fact]
    public void Assembly_and_namespaces_are_those_of_the_types()
    {
        Assert.Equal(KnownNames.RuntimeAssembly, s_runtime.GetName().Name);
        Assert.Equal(KnownNames.RuntimeNamespace, typeof(JsonModelAttribute).Namespace);
        Assert.Equal(KnownNames.SystemTextJsonNamespace, typeof(JsonConverter).Namespace);
        Assert.Equal(RuntimeNames.Namespace, "global::" + typeof(JsonModelAttribute).Namespace + ".");
    }

    /// <summary>The generator reads values of the enum from attributes as numbers.</summary>
    [Fact]
    public void FieldRename_is_the_same_on_both_sides() => Assert.Equal(
        Enum.GetValues<FieldRename>().Select(static value => (value.ToString(), (int)value)),
        Enum.GetValues<Generator.Model.FieldRename>().Select(static value => (value.ToString(), (int)value)));

    private static IEnumerable<TheoryDataRow<string, string>> Constants(Type type) => type
        .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(static field => field.IsLiteral)
        .Select(static field => new TheoryDataRow<string, string>(field.Name, (string)field.GetRawConstantValue()!));
}
