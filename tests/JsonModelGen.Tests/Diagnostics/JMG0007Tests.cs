namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Type arguments expand infinitely.</summary>
public class JMG0007Tests
{
    [Theory]
    [InlineData("[JsonModel] public partial record [|A|]<T>(T X, A<List<T>>? Next);")]
    [InlineData("[JsonModel] public partial record [|A|]<T>(int X, A<A<T>>? Next);")]
    [InlineData("[JsonModel] public partial record [|A|]<T>(T X, List<A<T?>>? Next) where T : class;")]
    [InlineData("[JsonModel] public partial record [|A|]<T>(T X, B<T[]>? Next); [JsonModel] public partial record [|B|]<T>(A<T>? Next);")]
    [InlineData("[JsonModel] public partial record [|A|]<T, U>(T X, A<U, Dictionary<string, T>>? Next, U Y);")]
    public Task Flags_models_that_contain_ever_larger_instances_of_themselves(string source) => DiagnosticProbe.Flags("JMG0007", source);

    [Theory]
    [InlineData("[JsonModel] public partial record A<T>(T X, A<T>? Next, A<int>? Number, A<List<string>>? Texts);")]
    [InlineData("[JsonModel] public partial record A<T, U>(T X, A<U, T>? Next);")]
    [InlineData("[JsonModel] public partial record A<T>(B<List<T>>? Next); [JsonModel] public partial record B<T>(T X, A<int>? Next);")]
    public Task Accepts_models_that_contain_other_instances_of_themselves(string source) => DiagnosticProbe.Accepts(source);
}
