using JsonModelGen.Generator.Model;

namespace JsonModelGen.Tests.Model;

public class EquatableArrayTests
{
    [Fact]
    public void Arrays_with_equal_elements_are_equal()
    {
        Assert.Equal(Of("a", "b"), Of("a", "b"));
        Assert.Equal(Of("a", "b").GetHashCode(), Of("a", "b").GetHashCode());
        Assert.True(Of("a").Equals((object)Of("a")));
    }

    [Theory]
    [InlineData("a,b", "b,a")]
    [InlineData("a", "a,b")]
    [InlineData("a", "A")]
    public void Arrays_with_other_elements_are_not(string left, string right) => Assert.False(Of(left.Split(',')).Equals(Of(right.Split(','))));

    [Fact]
    public void Default_is_empty()
    {
        EquatableArray<string> nothing = default;

        Assert.True(nothing.Equals(Of()));
        Assert.Equal(nothing.GetHashCode(), Of().GetHashCode());
        Assert.Equal(0, nothing.Length);
        Assert.Empty(nothing);
    }

    private static EquatableArray<string> Of(params string[] items) => new([.. items]);
}
