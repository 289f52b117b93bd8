namespace JsonModelGen.Tests.Diagnostics;

/// <summary>A union or a case is not a model.</summary>
public class JMG0503Tests
{
    [Theory]
    [InlineData("[[|JsonModelUnion|]] public abstract class A;")]
    [InlineData("[[|JsonModelCase|]] public class A;")]
    [InlineData("[JsonModel, JsonModelUnion] public abstract partial class A; [[|JsonModelCase|]] public class B : A; [JsonModel, JsonModelCase] public partial class C : A;", "A.g.cs", "C.g.cs")]
    public Task Flags_types_that_are_not_models(string source, params string[] emitted) => DiagnosticProbe.Flags("JMG0503", source, emitted: emitted);
}
