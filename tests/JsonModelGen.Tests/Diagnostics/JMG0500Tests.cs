namespace JsonModelGen.Tests.Diagnostics;

/// <summary>A union has no cases.</summary>
public class JMG0500Tests
{
    [Theory]
    [InlineData("[JsonModel, [|JsonModelUnion|]] public abstract partial class A;")]
    [InlineData("[JsonModel, [|JsonModelUnion(\"type\", UnknownCase = typeof(B))|]] public abstract partial class A; [JsonModel] public partial class B : A;", "B.g.cs")]
    public Task Flags_a_union_without_cases(string source, string? emitted = null) =>
        DiagnosticProbe.Flags("JMG0500", source, emitted: emitted is null ? [] : [emitted]);

    [Theory]
    [InlineData("[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel, JsonModelCase] public partial class B : A;")]
    [InlineData("[JsonModel, JsonModelUnion] public abstract partial class A { [JsonModel, JsonModelCase(\"b\")] private partial class B : A; }")]
    [InlineData("[JsonModel, JsonModelUnion, JsonModelCase] public partial class A;")]
    [InlineData("[JsonModel, JsonModelUnion] public abstract partial class A; public abstract class M : A; [JsonModel, JsonModelCase] public partial class B : M;")]
    public Task Accepts_cases(string source) => DiagnosticProbe.Accepts(source);
}
