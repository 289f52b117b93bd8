namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Attribute is not supported.</summary>
public class JMG0301Tests
{
    [Theory]
    [InlineData("[JsonModel] public partial class A { [[|JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)|]] public int X { get; set; } }")]
    [InlineData("[JsonModel] public partial record A([property: [|JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)|]] int X);")]
    [InlineData("[JsonModel, [|JsonPolymorphic|]] public partial class A;")]
    [InlineData("[JsonModel, [|JsonDerivedType(typeof(B))|]] public partial class A; [JsonModel] public partial class B : A;", "B.g.cs")]
    [InlineData("[JsonModel, [|JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType)|], JsonDerivedType(typeof(B), 1)] public partial class A; [JsonModel] public partial class B : A;", "B.g.cs")]
    [InlineData("[JsonModel, [|JsonPolymorphic(IgnoreUnrecognizedTypeDiscriminators = true)|], JsonDerivedType(typeof(B), 1)] public partial class A; [JsonModel] public partial class B : A;", "B.g.cs")]
    [InlineData("[JsonModel, [|JsonPolymorphic(TypeDiscriminatorPropertyName = \"\")|], JsonDerivedType(typeof(B), 1)] public partial class A; [JsonModel] public partial class B : A;", "B.g.cs")]
    [InlineData("[JsonModel, [|JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)|]] public partial class A;")]
    public Task Flags_attributes_that_would_be_ignored_silently(string source, params string[] emitted) => DiagnosticProbe.Flags("JMG0301", source, emitted: emitted);

    [Theory]
    [InlineData("[JsonModel, JsonDerivedType(typeof(A), \"a\")] public partial class A;")]
    [InlineData("[JsonModel, JsonPolymorphic(TypeDiscriminatorPropertyName = \"k\", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization), JsonDerivedType(typeof(B), 1)] public abstract partial class A; [JsonModel] public partial class B : A;")]
    [InlineData("[JsonModel, JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public partial class A;")]
    [InlineData("[JsonModel] public partial class A { [JsonPropertyName(\"x\"), JsonPropertyOrder(1), JsonRequired, JsonInclude] public int X { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonExtensionData] public Dictionary<string, object?>? X { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonConverter(typeof(JsonStringEnumConverter))] public DayOfWeek X { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonConverter(typeof(JsonStringEnumConverter<DayOfWeek>))] public DayOfWeek? X { get; set; } }")]
    [InlineData("[JsonModel] public partial record A([property: JsonConverter(typeof(JsonNumberEnumConverter<DayOfWeek>))] DayOfWeek X);")]
    [InlineData("[JsonModel, JsonConverter(typeof(JsonModelConverter<A>))] public partial class A;")]
    public Task Accepts_attributes_with_a_counterpart(string source) => DiagnosticProbe.Accepts(source);
}
