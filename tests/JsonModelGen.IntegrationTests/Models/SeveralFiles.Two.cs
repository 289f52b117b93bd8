namespace JsonModelGen.IntegrationTests.Models;

public partial class SeveralFiles
{
    public int Two { get; set; }
}
