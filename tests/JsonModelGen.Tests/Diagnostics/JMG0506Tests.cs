namespace JsonModelGen.Tests.Diagnostics;

/// <summary>A model cannot be a union.</summary>
public class JMG0506Tests
{
    [Theory]
    [InlineData("[JsonModel, [|JsonModelUnion|]] public abstract partial class A<T>; [JsonModel, JsonModelCase] public partial class B : A<int>;", "B.g.cs")]
    [InlineData("[JsonModel, [|JsonModelUnion|]] public sealed partial class A;")]
    public Task Flags_types_that_cannot_be_one(string source, params string[] emitted) => DiagnosticProbe.Flags("JMG0506", source, emitted: emitted);

    [Theory]
    [InlineData("[JsonModel, [|JsonModelUnion(\"\")|]] public abstract partial class A;")]
    [InlineData("[JsonModel, [|JsonModelUnion(\"\\uD800\")|]] public abstract partial class A;")]
    [InlineData("[JsonModel, [|JsonModelUnion(null!)|]] public abstract partial class A;")]
    public Task The_key_must_be_valid_Unicode(string source) => DiagnosticProbe.Flags("JMG0302", source);

    [Theory]
    [InlineData("[JsonModel([|CreateJsonKeys = true|]), JsonModelUnion] public abstract partial class A; [JsonModel, JsonModelCase] public partial class B : A;")]
    [InlineData("[JsonModel([|Factory = \"Make\"|]), JsonModelUnion] public abstract partial class A { public static A Make() => new B(); } [JsonModel, JsonModelCase] public partial class B : A;")]
    [InlineData("[JsonModel, JsonModelUnion] public abstract partial class A { partial void [|OnFromJson|]() { } } [JsonModel, JsonModelCase] public partial class B : A;")]
    public Task Options_for_its_cases_have_no_effect(string source) => DiagnosticProbe.Flags("JMG0107", source, emitted: ["A.g.cs", "B.g.cs"]);
}
