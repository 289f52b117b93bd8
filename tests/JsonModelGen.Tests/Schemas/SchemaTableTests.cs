using System.Reflection;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Schemas;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Tests.Schemas;

/// <summary>Every shape and every scalar has a schema, even if that is "anything".</summary>
public class SchemaTableTests
{
    public static TheoryData<string> Shapes => [.. typeof(TypeShape).Assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(TypeShape)))
        .Select(static type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_shape_defines_its_schema(string name) => Assert.Equal(
        name,
        typeof(TypeShape).Assembly.GetType(name)!.GetMethod("Schema", BindingFlags.Instance | BindingFlags.NonPublic)!.DeclaringType!.FullName);

    public static TheoryData<string> Scalars => [.. ScalarTable.Rows.Keys];

    [Theory]
    [MemberData(nameof(Scalars))]
    public void Every_scalar_has_a_row(string name) => Assert.True(
        SchemaTable.Has(ScalarTable.Rows[name].Shape.CodecName),
        "SchemaTable has no row for " + ScalarTable.Rows[name].Shape.CodecName);
}
