using JsonModelGen.Generator.Emission;

namespace JsonModelGen.Tests.Emission;

public class LocalNamesTests
{
    private readonly LocalNames _names = new("reader");

    [Fact]
    public void Members_that_differ_only_in_case_get_numbers() =>
        Assert.Equal(["name", "name2", "name3"], [_names.ForMember("Name"), _names.ForMember("name"), _names.ForMember("_name")]);

    [Fact]
    public void Names_of_our_own_are_reserved() => Assert.Equal("reader2", _names.ForMember("Reader"));

    [Fact]
    public void Keywords_are_escaped() => Assert.Equal("@class", _names.ForMember("Class"));

    [Fact]
    public void A_number_that_is_taken_is_skipped() =>
        Assert.Equal(["a2", "a", "a3"], [_names.ForMember("A2"), _names.ForMember("A"), _names.ForMember("a")]);

    [Fact]
    public void Labels_have_a_prefix() => Assert.Equal(["ReadName", "ReadName2"], [_names.Label("Read", "name"), _names.Label("Read", "Name")]);
}
