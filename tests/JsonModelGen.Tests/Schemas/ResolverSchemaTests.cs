using System.Text.Json;
using System.Text.Json.Nodes;

namespace JsonModelGen.Tests.Schemas;

/// <summary>The schemas of a class with <c>[JsonModelResolver]</c>.</summary>
public class ResolverSchemaTests
{
    private const string Model = "[JsonModel] public partial record A(int X);";

    [Theory]
    [InlineData(false, "", "")]
    [InlineData(true, "(CreateJsonSchema = true)", "")]
    [InlineData(true, "", "[assembly: JsonModelDefaults(CreateJsonSchema = true)]")]
    [InlineData(false, "(CreateJsonSchema = false)", "[assembly: JsonModelDefaults(CreateJsonSchema = true)]")]
    [InlineData(true, "", "", "true")]
    [InlineData(false, "", "[assembly: JsonModelDefaults(CreateJsonSchema = false)]", "true")]
    public void The_class_decides_and_then_the_assembly_and_the_project(bool expected, string arguments, string defaults, string? property = null)
    {
        Build? build = property is null ? null : Build.WithProperty("JsonModelGen_CreateJsonSchema", property);
        IReadOnlyDictionary<string, Microsoft.CodeAnalysis.Text.SourceText> files = Generate(defaults + "[JsonModelResolver" + arguments + "] public static partial class AppJson;" + Model, build).Files;
        Assert.Equal(expected, files.ContainsKey("AppJson.JsonSchema.g.cs"));
        Assert.Equal(expected, files["AppJson.g.cs"].ToString().Contains("AddSchemas", StringComparison.Ordinal));
    }

    [Fact]
    public void A_class_without_models_has_no_definitions() => Assert.Equal("{}", Definitions(""));

    [Fact]
    public void Equal_names_get_numbers() => Assert.Equal(
        ["A", "A2"],
        NamesOf("namespace First { [JsonModel] public partial record A(int X); } namespace Second { [JsonModel] public partial record A(int X); }"));

    [Fact]
    public void Generic_models_have_the_names_of_their_arguments() => Assert.Equal(
        ["M", "PageOfM", "PageOfNullableM", "PageOfint", "PageOfPageOfint", "BoxOfM", "BoxOfNullableM", "BoxOfint", "BoxOfPageOfint"],
        NamesOf(
            """
            [JsonModel] public partial record M(Page<M> A, Page<M?> B, Page<Page<int>> C, Page<M> D);
            [JsonModel] public partial record Page<T>(Box<T> Item);
            [JsonModel] public partial record Box<T>(T Item);
            """));

    [Fact]
    public void A_listed_case_has_the_name_of_its_union() => Assert.Equal(
        ["Train", "Vehicle", "VehicleTrain"],
        NamesOf("[JsonModel, System.Text.Json.Serialization.JsonDerivedType(typeof(Train), 1)] public partial record Vehicle; [JsonModel] public partial record Train : Vehicle;"));

    [Fact]
    public void Models_with_an_error_are_left_out() => Assert.Equal(
        ["A"],
        NamesOf(Model + "[JsonModel] public partial record Broken(Action X);"));

    private const string Library =
        """
        [assembly: JsonModelDefaults(CreateJsonSchema = true)]
        [JsonModel] public partial record Order(Customer Customer, Shape? Shape);
        [JsonModel] public partial record Customer(int Id, Customer? Best);
        [JsonModel, JsonModelUnion] public abstract partial record Shape;
        [JsonModel, JsonModelCase] public partial record Circle(Order In) : Shape;
        [JsonModel] public partial record Page<T>(List<T> Items, Page<T>? Next);
        """;

    [Fact]
    public void Models_of_another_assembly_are_described_once()
    {
        string definitions = Definitions("[JsonModel] public partial record M(Order A, Customer B, Circle C, Page<Order> D, Page<M> E);", new Build { Library = Library });
        Assert.Equal(["Order", "Customer", "Shape", "Circle", "PageOfOrder", "PageOfM", "M"], Names(definitions));
        Assert.Contains(""" "Shape":{"oneOf":[{"$ref":"#/$defs/Circle"}]} """.Trim(), definitions, StringComparison.Ordinal);
        Assert.Contains(""" "in":{"$ref":"#/$defs/Order"} """.Trim(), definitions, StringComparison.Ordinal);
        Assert.Contains(""" "items":{"type":"array","items":{"$ref":"#/$defs/Order"}} """.Trim(), definitions, StringComparison.Ordinal);
        Assert.DoesNotContain("\"title\"", definitions, StringComparison.Ordinal);
    }

    [Fact]
    public void Definitions_with_an_id_are_moved()
    {
        const string Constants =
            """
            [JsonModel] public sealed class Item : IJsonModel<Item>
            {
                public const string JsonSchema = "{\"title\":\"Item\",\"properties\":{\"part\":{\"oneOf\":[{\"$ref\":\"urn:jsonmodelgen:Parts.Part\"}]}},\"$defs\":{\"Parts.Part\":{\"$id\":\"urn:jsonmodelgen:Parts.Part\",\"title\":\"Part\",\"properties\":{\"self\":{\"$ref\":\"#\"}}}}}";
                public static Item FromJson(ref Utf8SpanReader reader) => throw new NotSupportedException();
                public void ToJson(ref Utf8BufferWriter writer) => throw new NotSupportedException();
                public static Item ReadJson(ref Utf8SpanReader reader) => throw new NotSupportedException();
                public static void WriteJson(ref Utf8BufferWriter writer, Item value) => throw new NotSupportedException();
                public void WriteJson(ref Utf8BufferWriter writer) => throw new NotSupportedException();
            }
            """;
        string definitions = Definitions("[JsonModel] public partial record M(Item A);", new Build { Library = Constants });
        Assert.Contains("""
            "Part":{"properties":{"self":{"$ref":"#/$defs/Part"}}},"Item":{"properties":{"part":{"oneOf":[{"$ref":"#/$defs/Part"}]}}}
            """, definitions, StringComparison.Ordinal);
    }

    [Fact]
    public void Models_of_another_assembly_that_only_have_the_same_name_are_different() => Assert.Equal(
        ["First", "A", "Second", "A2", "M"],
        Names(Definitions("[JsonModel] public partial record M(First X, Second Y);", new Build
        {
            Library =
                """
                [JsonModel(CreateJsonSchema = true)] public partial record First(N.A A);
                [JsonModel(CreateJsonSchema = true)] public partial record Second(O.A A);
                namespace N { [JsonModel] public partial record A(int X); }
                namespace O { [JsonModel] public partial record A(string X); }
                """,
        })));

    private static string[] NamesOf(string source) => Names(Definitions(source));

    private static string[] Names(string definitions)
    {
        using JsonDocument json = JsonDocument.Parse(definitions);
        return [.. json.RootElement.EnumerateObject().Select(static member => member.Name)];
    }

    /// <summary>Without white space.</summary>
    private static string Definitions(string source, Build? build = null)
    {
        string file = Generate("[JsonModelResolver(CreateJsonSchema = true)] public static partial class AppJson; " + source, build).Files["AppJson.JsonSchema.g.cs"].ToString();
        return JsonNode.Parse(file.Split("\"\"\"")[1])!.ToJsonString();
    }
}
