using System.Text.Json;

namespace JsonModelGen.Tests.Edges;

public class OptionsTests
{
    [Fact]
    public void Read_options_are_checked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonModelReadOptions { MaxDepth = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonModelReadOptions { MaxBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonModelReadOptions { MaxBytes = -1 });
        Assert.Equal(int.MaxValue, JsonModelReadOptions.Default.MaxBytes);
    }

    [Fact]
    public void Write_options_are_checked_and_have_the_defaults_of_System_Text_Json()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonModelWriteOptions { IndentCharacter = 'x' });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonModelWriteOptions { IndentSize = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonModelWriteOptions { IndentSize = 128 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonModelWriteOptions { NewLine = "\r" });
        Assert.Throws<ArgumentNullException>(() => new JsonModelWriteOptions { NewLine = null! });
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonModelWriteOptions { MaxDepth = -1 });

        JsonModelWriteOptions ours = JsonModelWriteOptions.Indented;
        var theirs = new JsonSerializerOptions { WriteIndented = true };
        Assert.Equal(
            (theirs.WriteIndented, theirs.IndentCharacter, theirs.IndentSize, theirs.NewLine, theirs.Encoder, theirs.MaxDepth),
            (ours.WriteIndented, ours.IndentCharacter, ours.IndentSize, ours.NewLine, ours.Encoder, ours.MaxDepth));
    }
}
