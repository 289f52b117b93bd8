namespace JsonModelGen.IntegrationTests.Models;

[JsonModel]
public partial class SeveralFiles
{
    public int One { get; set; }
}
