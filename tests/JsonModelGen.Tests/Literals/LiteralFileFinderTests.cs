using JsonModelGen.Generator.Literals;

namespace JsonModelGen.Tests.Literals;

/// <summary>Which additional file a path means.</summary>
public class LiteralFileFinderTests
{
    private static readonly string[] s_files = ["/p/a.json", "/p/data/a.json", "/p/data/b.json", "C:\\p\\c.json", "d.json", "/p/data/more/b.json"];

    [Theory]
    [InlineData("/p", "a.json", "/p/a.json")]
    [InlineData("/p/data", "a.json", "/p/data/a.json")]
    [InlineData("/p/data", "../a.json", "/p/a.json")]
    [InlineData("/p/data/more", "../.././a.json", "/p/a.json")]
    [InlineData("/p/src", "data/a.json", "/p/data/a.json")]
    [InlineData("/p/src", "a.json", "/p/a.json", "/p/data/a.json")]
    [InlineData("/p/src", "more/b.json", "/p/data/more/b.json")]
    [InlineData("C:/p", "c.json", "C:\\p\\c.json")]
    [InlineData("C:/p/src", "..\\c.json", "C:\\p\\c.json")]
    [InlineData("", "d.json", "d.json")]
    [InlineData("/p/src", "/p/a.json", "/p/a.json")]
    [InlineData("/p", "son")]
    [InlineData("/p", "A.json")]
    [InlineData("/p", "")]
    public void A_path_means_the_file_at_that_place_or_all_files_that_end_with_it(string folder, string path, params string[] expected) =>
        Assert.Equal(expected, LiteralFileFinder.Find(s_files, folder, path).Select(static index => s_files[index]));
}
