namespace JsonModelGen.Tests.TypeMatrix;

/// <summary>
/// Each type of json_serializable's matrix alone, nullable, with a default, in each kind of collection, and with each kind of key: the output is that
/// of System.Text.Json, and is read back unchanged.
/// </summary>
public class TypeMatrixTests
{
    public static TheoryData<string, string> Cells
    {
        get
        {
            TheoryData<string, string> cells = [];
            foreach (MatrixType type in MatrixRows.Types)
            {
                foreach ((string form, _, _) in MatrixRows.Forms)
                    cells.Add(type.Name, form);
            }

            return cells;
        }
    }

    public static TheoryData<string> Types => [.. MatrixRows.Types.Select(static type => type.Name)];

    [Theory]
    [MemberData(nameof(Cells))]
    public void Is_written_as_by_System_Text_Json_and_read_back(string type, string form)
    {
        Dictionary<string, string> results = MatrixProgram.Results(type, form);
        Assert.Equal(results["reference"], results["written"]);
        Assert.Equal(results["written"], results["again"]);
        Assert.Equal(results["written"], results["equal"]);
        Assert.Equal(results["written"], results["segments"]);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Has_its_default_if_the_key_is_missing(string type) =>
        Assert.Equal(MatrixProgram.Results(type, "Plain")["written"], MatrixProgram.Results(type, "Defaulted")["defaulted"]);
}
