using System.Reflection;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Tests.Shapes;

/// <summary>Options that change a shape change the shapes in it, too.</summary>
public class ShapePartsTests
{
    public static TheoryData<string> Composed => [.. typeof(TypeShape).Assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(TypeShape)) && type.GetConstructors().SelectMany(static constructor => constructor.GetParameters()).Any(IsPart))
        .Select(static type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Composed))]
    public void Every_shape_that_contains_others_replaces_them(string name) => Assert.Equal(
        name,
        typeof(TypeShape).Assembly.GetType(name)!.GetMethod("WithParts", BindingFlags.Instance | BindingFlags.NonPublic)!.DeclaringType!.FullName);

    [Theory]
    [InlineData("(int, DateTime[])", "(DateTimeUtc = true)", "ValueTupleCodec<int, global::System.DateTime[], global::JsonModelGen.Int32Codec, global::JsonModelGen.ArrayCodec<global::System.DateTime, global::JsonModelGen.UtcDateTimeCodec>>")]
    [InlineData("Tuple<int, Page<int>>", "(NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.WriteAsString)", "global::Page<int>.Codec<global::JsonModelGen.Int32Codec>>.Write")]
    [InlineData("(int, Dictionary<int, string>)", "(NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.WriteAsString)", "global::JsonModelGen.DictionaryCodec<int, string, global::JsonModelGen.Int32Codec, global::JsonModelGen.StringCodec>>.Write")]
    [InlineData("Tuple<int, Page<object>>", "(AllowDuplicateKeys = false)", "global::Page<object>.Codec<global::JsonModelGen.UniqueKeysCodec<object, global::JsonModelGen.ObjectCodec>>>.Read")]
    [InlineData("Map", "(AllowDuplicateKeys = false)", "CustomDictionaryCodec<global::Map, string, object, global::JsonModelGen.UniqueKeyCodec<string, global::JsonModelGen.StringCodec>, global::JsonModelGen.UniqueKeysCodec<object, global::JsonModelGen.ObjectCodec>>.Read")]
    [InlineData("Wrapper", "(AllowDuplicateKeys = false)", "ValueObjectCodec<global::Wrapper, global::System.Text.Json.JsonElement, global::JsonModelGen.UniqueKeysCodec<global::System.Text.Json.JsonElement, global::JsonModelGen.JsonElementCodec>, WrapperWrapper>.Read")]
    public void Options_reach_the_parts_of_composed_codecs(string type, string options, string codec) => Assert.Contains(
        codec,
        Generate($$"""
            [JsonModel] public partial record Page<T>(T Item);
            public class Map : Dictionary<string, object>;
            [JsonValueObject] public record struct Wrapper(System.Text.Json.JsonElement Value);
            [JsonModel{{options}}] public partial record A({{type}} X);
            """).Files["A.g.cs"].ToString(),
        StringComparison.Ordinal);

    private static bool IsPart(ParameterInfo parameter) =>
        typeof(TypeShape).IsAssignableFrom(parameter.ParameterType) && parameter.ParameterType != typeof(TypeParameterShape) ||
        parameter.ParameterType == typeof(EquatableArray<TypeShape>) || parameter.ParameterType == typeof(EquatableArray<TypeArgument>);
}
