using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Tests.Schemas;

/// <summary>Names of types that can be the names of components in OpenAPI.</summary>
public class SimpleTypeNameTests
{
    [Theory]
    [InlineData("global::Demo.User", "User")]
    [InlineData("User", "User")]
    [InlineData("int", "int")]
    [InlineData("global::Demo.@class", "class")]
    [InlineData("global::Demo.Größe", "Gr__e")]
    [InlineData("global::Demo.Page<global::Demo.User>", "PageOfUser")]
    [InlineData("global::Demo.Page<global::Demo.User?>?", "NullablePageOfNullableUser")]
    [InlineData("global::Demo.Pair<int, global::Demo.Page<string>>", "PairOfintAndPageOfstring")]
    [InlineData("global::Demo.Outer<int>.Inner<bool>", "InnerOfbool")]
    [InlineData("global::Demo.Page<int?[][,]>", "PageOfNullableintArrayArray")]
    [InlineData("(int, global::Demo.User? Best)", "TupleOfintAndNullableUser")]
    [InlineData("global::Demo.Page<(int A, string B)>", "PageOfTupleOfintAndstring")]
    [InlineData("Page<T>", "PageOfUser")]
    [InlineData("global::System.Collections.Generic.List<Page<T?>>", "ListOfPageOfNullableUser")]
    public void The_name_in_emitted_code(string typeName, string expected) => Assert.Equal(expected, SimpleTypeName.Of(typeName, static name => name == "T" ? "User" : null));

    [Theory]
    [InlineData("User", "User")]
    [InlineData("Outer.User", "Outer.User")]
    [InlineData("Outer<T>.Page<TKey, T>", "Outer.Page")]
    [InlineData("Page<T>2", "Page2")]
    [InlineData("Größe", "Gr__e")]
    public void The_name_that_is_shown(string name, string expected) => Assert.Equal(expected, SimpleTypeName.OfShown(name));
}
