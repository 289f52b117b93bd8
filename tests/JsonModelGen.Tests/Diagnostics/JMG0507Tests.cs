namespace JsonModelGen.Tests.Diagnostics;

/// <summary>A type cannot be the unknown case.</summary>
public class JMG0507Tests
{
    private const string Case = " [JsonModel, JsonModelCase] public partial class C : A; ";

    [Theory]
    [InlineData("[JsonModel, JsonModelUnion([|UnknownCase = typeof(C)|])] public abstract partial class A;" + Case)]
    [InlineData("[JsonModel, JsonModelUnion([|UnknownCase = typeof(A)|])] public abstract partial class A;" + Case)]
    [InlineData("[JsonModel, JsonModelUnion([|UnknownCase = typeof(int)|])] public abstract partial class A;" + Case)]
    [InlineData("[JsonModel, JsonModelUnion([|UnknownCase = typeof(int[])|])] public abstract partial class A;" + Case)]
    [InlineData("[JsonModel, JsonModelUnion([|UnknownCase = typeof(B)|])] public abstract partial class A; public class B : A;" + Case)]
    public Task Flags_types_that_cannot_be_one(string source) => DiagnosticProbe.Flags("JMG0507", source, emitted: ["C.g.cs"]);

    [Theory]
    [InlineData("[JsonModel, JsonModelUnion(UnknownCase = typeof(A))] public partial class A;" + Case)]
    [InlineData("[JsonModel, JsonModelUnion(UnknownCase = typeof(B))] public abstract partial class A; [JsonModel] public partial class B : A;" + Case)]
    [InlineData("[JsonModel, JsonModelUnion(UnknownCase = null)] public abstract partial class A;" + Case)]
    public Task Accepts_a_model_that_is_not_a_case(string source) => DiagnosticProbe.Accepts(source);
}
